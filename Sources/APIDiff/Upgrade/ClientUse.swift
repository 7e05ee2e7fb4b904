package import APIModel

/// One place where a client uses, overrides or extends something of a library.
package struct ClientUse: Sendable, Hashable {
  package enum Role: Sendable, Hashable {
    case reference, call, read, write, definition
    /// The compiler wrote it, not the author.
    case implicit
  }

  package enum Relation: Sendable, Hashable {
    /// The use is in the inheritance clause of the related symbol.
    case base
    /// The use is a definition that overrides or witnesses the related symbol.
    case overrides
    /// The use is a definition inside the related symbol, or in an extension of it.
    case child
  }

  /// The USR, or `kind:name` in C.
  package var symbol: String
  package var name: String
  package var roles: Set<Role>
  /// The symbols that it is related to.
  package var relations: [Relation: Set<String>] = [:]
  /// The client's file, as the user knows it.
  package var location: SourceLocation
  /// What the source says about the use; nil where no source was read.
  package var syntax: UseSyntax?

  package init(symbol: String, name: String, roles: Set<Role>, location: SourceLocation) {
    self.symbol = symbol
    self.name = name
    self.roles = roles
    self.location = location
  }
}

/// What the source says about a use, and the index does not.
package struct UseSyntax: Sendable, Hashable {
  /// The call that it is the callee of; nil when the name stands alone, as a value or in a type.
  package var call: CallShape?
  /// It stands in a pattern.
  package var isPattern = false
  /// The code around is certainly on no global actor.
  package var isNonisolated = false
  /// The attributes of the function and the type around, which say on which global actor the code is.
  package var actors: Set<String> = []
  /// What the member is called on.
  package var receiver = Receiver.unknown
  /// It stands in the pattern of a case of a switch.
  package var pattern: SwitchCoverage?
  /// Where that switch begins.
  package var switchLocation: SourceLocation?
  /// It is under a `try`.
  package var isTried = false
  /// It is under an `await`.
  package var isAwaited = false
  /// The source line, without white space at its ends.
  package var line = ""
  /// The other lines that it has to do with, by number.
  package var otherLines: [Int: String] = [:]
  /// Where its value, or the value of its call, goes.
  package var context = ValueContext.other
  /// Its value is unwrapped, by force or in a condition.
  package var isUnwrapped = false
  /// It is reached through `?.`, which makes an optional of its value.
  package var isChained = false
  /// What the code around asks of its value; nil where that is not seen.
  package var demand: ValueDemand?
  /// The name of the function or type in whose call its value is an argument.
  package var passedTo: String?
  /// What is done with its value under the name that it is given.
  package var followed: FollowedValue?
  /// For the type that an extension extends: the names of types in the extension's body; nil elsewhere.
  package var extensionNames: [String: [SourceLocation]]?
  /// For the name of a function that the client declares: its effects.
  package var effects: Set<Effect> = []
  /// For a type in an inheritance clause: what the inheriting type has in this file.
  package var members: Members?
  /// For the name of a member: what its type has in this file.
  package var enclosing: Members?
  /// The arguments of a call, or the value that is assigned (C).
  package var passed: [PassedValue] = []
  /// Where a call ends.
  package var end: SourceLocation?
  /// It is the name of an attribute.
  package var isAttribute = false
  /// Whether the function around is asynchronous; nil in closures and elsewhere.
  package var isAsynchronous: Bool?
  /// What stands at the place: another name where a macro uses the symbol.
  package var spelling = ""
  /// What stands there is a macro of the client's own (C).
  package var isOwnMacro = false
  /// It stands in a condition of the preprocessor, which takes every name (C).
  package var isCondition = false
  /// It is computed with there (C).
  package var isComputed = false
  /// For a type's name: what goes into the variables and parameters that are declared with it (C).
  package var handedOver: [PassedValue] = []
  /// For a type's name: later uses of what is declared with it, which fall with the declaration (C).
  package var dependents: [SourceLocation] = []
  /// Calls of what is declared with a type (C).
  package var calls: [Call] = []
  /// Where what is declared with a type is taken for a number or a pointer (C).
  package var scalarUses: [SourceLocation] = []
  /// Where the parts or the size of a type must be known (C).
  package var definitionUses: [SourceLocation] = []
  /// The values that records of a type are made of, in the fields' order (C).
  package var positional: [[PassedValue]] = []
  /// It is assigned to, or its address is taken (C).
  package var isWritten = false
  /// It is compared, negated or tested (C).
  package var isCompared = false
  /// What the preprocessor was asked for the code around (C).
  package var conditions: [Condition] = []
  /// The headers that the file includes itself (C).
  package var includes: [String] = []
  /// For a macro of the client's own: the words of each of its definitions, and what was asked for that (C).
  package var definitions: [Definition] = []

  /// Where the closures of a call, or the body of the declaration that it is an attribute of, first have these.
  package var builderParts: [BuilderPart: SourceLocation] = [:]

  /// For the attribute of a property: where its projected value is used in the file.
  package var projections: [SourceLocation] = []
  /// For the attribute of a property: where the property is written in the file.
  package var writes: [SourceLocation] = []
  /// For the name of an imported module: the names that stand alone in the file, but for what it declares itself.
  package var fileNames: [String: [SourceLocation]] = [:]
  /// It is the last name of a key path.
  package var keyPath: KeyPathUse?
  /// For a type's name: what is asked of the type there.
  package var typeRole: TypeRole?
  /// It is the name of a type that the client declares or extends, or stands in its inheritance clause.
  package var isTypeHead = false

  /// A call of something that holds a function.
  package struct Call: Sendable, Hashable {
    package var arguments: [SourceLocation]
    package var end: SourceLocation

    package init(arguments: [SourceLocation], end: SourceLocation) {
      self.arguments = arguments
      self.end = end
    }
  }

  /// A definition of a macro.
  package struct Definition: Sendable, Hashable {
    package var words: Set<String>
    package var conditions: [Condition]

    package init(words: Set<String>, conditions: [Condition]) {
      self.words = words
      self.conditions = conditions
    }
  }

  /// `#if text`, or the branch where it does not hold.
  package struct Condition: Sendable, Hashable {
    package var text: String
    package var isMet: Bool

    package init(text: String, isMet: Bool) {
      self.text = text
      self.isMet = isMet
    }
  }

  /// What a result builder needs a method for.
  package enum BuilderPart: Sendable, Hashable { case optional, either, array }

  /// What a member's own declaration says.
  package enum Effect: Sendable, Hashable { case throwing, asynchronous, observed, settable }

  package struct Members: Sendable, Hashable {
    /// Functions with their labels: `f(_:for:)`, `init(a:)`.
    package var places: [String: SourceLocation]
    package var isProtocol: Bool
    /// The brace that closes the type.
    package var end: SourceLocation
    /// The names that stand alone in its members, in this file.
    package var names: [String: [SourceLocation]] = [:]
    /// Where the compiler says of the type that it does not conform, by what it inherits from.
    package var heads: [String: SourceLocation] = [:]
    /// What functions take and give, by name, and whether they and properties are static; not of what overrides.
    package var signatures: [String: Set<Signature>] = [:]

    package struct Signature: Sendable, Hashable {
      /// The types as they are written, without white space; empty for properties.
      package var types: String
      package var isStatic: Bool

      package init(types: String, isStatic: Bool) {
        self.types = types
        self.isStatic = isStatic
      }
    }

    package init(places: [String: SourceLocation], isProtocol: Bool, end: SourceLocation) {
      self.places = places
      self.isProtocol = isProtocol
      self.end = end
    }
  }

  package init() {}

  /// Every place that it has to do with, besides its own.
  package var places: [SourceLocation] {
    var result = [switchLocation, end, members?.end].compactMap { $0 }
    result += Array(builderParts.values) + projections + writes
    result += passed.map(\.location) + handedOver.map(\.location)
    result += passed.flatMap { $0.closureValues.flatMap { $0.uses.map(\.location) } }
    if case .part(let heads)? = typeRole { result += heads.values }
    result += scalarUses + definitionUses + calls.flatMap { $0.arguments + [$0.end] } + positional.joined().map(\.location)
    result += dependents + (followed?.uses.map(\.location) ?? [])
    result += (extensionNames ?? [:]).values.joined()
    if let members { result += Array(members.places.values) + members.names.values.joined() }
    result += fileNames.values.joined()
    if let enclosing { result += enclosing.heads.values }
    return result
  }
}

/// What a member is called on, as far as the source around says.
package enum Receiver: Sendable, Hashable {
  /// A `let` or a parameter.
  case constant
  case variable
  case unknown
}

/// Where a value goes, as far as its type matters there.
package enum ValueContext: Sendable, Hashable {
  /// Nowhere, or where values of every type are taken.
  case discarded
  /// Into something that takes its type from it.
  case inferred
  case other
}

/// An argument or another value where it changes hands.
package struct PassedValue: Sendable, Hashable {
  package indirect enum Form: Sendable, Hashable {
    /// A literal with its elements.
    case array([Form])
    /// A literal with its keys and values.
    case dictionary([Form], [Form])
    /// `.name`
    case implicitMember(String)
    /// `NULL`, `nil`
    case null
    case integer, float, boolean
    case closure(parameters: Int)
    /// A parameter of the function around, of a function type that may not escape.
    case nonescaping
    /// `(type) value`: the compiler accepts what it is told.
    case cast
    case string
    /// A function of the client.
    case function
    case variable(String)
    case other

    /// A value of whatever type is asked for that takes it.
    package var isLiteral: Bool {
      switch self {
      case .array, .dictionary, .integer, .float, .string, .boolean: true
      default: false
      }
    }
  }

  package var form: Form
  package var location: SourceLocation
  /// It is a closure that captures nothing.
  package var isIndependent = false
  /// It is a closure that does with what it gets only what goes with values of every type.
  package var takesAnything = false
  /// The name of the member, or of the function, whose value it is.
  package var source: String?
  /// What a closure does with each value that it gets; as many as it has names for.
  package var closureValues: [FollowedValue] = []

  package init(form: Form, location: SourceLocation) {
    self.form = form
    self.location = location
  }
}

/// A call's arguments as far as overloads are told apart by them.
package struct CallShape: Sendable, Hashable {
  /// The labels of the arguments in parentheses.
  package var labels: [String?]
  package var trailingClosures: Int
  /// The labels of the trailing closures after the first.
  package var closureLabels: [String]

  package init(labels: [String?], trailingClosures: Int = 0, closureLabels: [String] = []) {
    self.labels = labels
    self.trailingClosures = trailingClosures
    self.closureLabels = closureLabels
  }
}

/// Whether a switch has a way out for what it does not name.
package enum SwitchCoverage: Sendable, Hashable {
  /// Neither `default` nor a pattern that takes everything: it names every case.
  case exhaustive
  case hasDefault
  /// The name is only a part of the pattern, in a tuple or payload.
  case nested
}
