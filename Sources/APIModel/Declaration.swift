/// One public declaration of a module: what a client can name, call, conform to or include.
///
/// A declaration carries structure, not text alone; `text` is for people only and is never
/// compared. Types inside it are `TypeReference`s in one normal form.
public struct Declaration: Sendable, Hashable, Identifiable {
  /// The identity within a module. Swift: the USR (`identifier.precise` of the symbol graph).
  /// C: name space and name (`tag:event`, `ordinary:open`, `macro:EOF`, `tag:event.fd` for a member).
  /// A record or enum without a tag goes by its typedef's name; the members of one without either
  /// belong to its declarator (`tag:event.pos.x`, `ordinary:config.port`).
  public var id: String
  public var kind: DeclarationKind
  /// The qualified name's components without the module; the last one is the declaration's
  /// own name (`["Node", "Mapping", "init(_:)"]`).
  public var path: [String]
  /// The id of the declaration that contains this one; nil at the top level. For a member of
  /// another module's type it is that type's id, which this snapshot does not contain.
  public var parent: String?
  /// The module of the container when that is another module's type.
  public var extendedModule: String?
  public var access: Access = .public
  /// The declaration on one line, as its author would write it, without its body.
  public var text: String = ""
  public var location: SourceLocation?
  public var isDocumented = false
  public var isSPI = false
  public var modifiers: Set<Modifier> = []
  /// Attributes that matter to callers, spelled `@name` or `@name(argument)`, sorted. A `projectedValue` that stands in
  /// an extension is marked `@extension`: a wrapper does not project it. A field of C that comments keep from clients
  /// is marked `@private`.
  public var attributes: [String] = []
  package static let privateMark = "@private"
  public var availability: [Availability] = []
  public var generics = GenericSignature()
  /// The parameters of whatever can be called or applied (also the payload of an enum case and
  /// the parameters of a C function); nil when there is no parameter list.
  public var parameters: [Parameter]?
  /// A function's result; a property's, variable's or field's type; a typealias's or typedef's
  /// target; an associated type's default; an enum's raw type or underlying type.
  public var type: TypeReference?
  public var effects = Effects()
  /// How a property or subscript can be read and written; nil for everything else.
  public var accessors: Accessors?
  /// Superclass, conformances, inherited protocols; an associated type's constraints are in
  /// `generics.requirements`. A type that cannot be copied has a conformance to `~Copyable`
  /// (likewise `~Escapable`). Sorted by type, then conditions.
  public var inheritance: [Inheritance] = []
  /// A protocol's primary associated types, in order: `["Element"]` of `protocol P<Element>`.
  public var primaryAssociatedTypes: [String] = []
  /// The raw value of an enum case as written (`"a"`, `1`), where the sources or the compiler's
  /// numbering say it.
  public var rawValue: String?
  /// What a precedence group states, sorted: `assignment: true`, `associativity: left`,
  /// `higherThan: AdditionPrecedence`, `lowerThan: RangePrecedence`. An operator declaration has
  /// its fixity in `modifiers` and its group, when it has one, in `type`.
  public var precedence: [String] = []
  /// What a value of a `@frozen` type of a module with library evolution consists of, in order:
  /// `name: Type` for a stored property or a case with its payload, `_: Type` for one that clients
  /// cannot name. Before the type stands how it is kept: a wrapper, `lazy`, `weak`, `unowned`, `indirect`, and
  /// `observed` where something is told of what clients write.
  public var layout: [String] = []
  /// What a protocol's member asks of a conforming type; nil outside protocols.
  public var requirement: RequirementRole?
  /// The id of the declaration that this one overrides or is the default implementation of.
  public var implements: String?
  /// What only a C declaration has.
  public var c: CFacts?

  package init(id: String, kind: DeclarationKind, path: [String]) {
    self.id = id
    self.kind = kind
    self.path = path
  }

  /// The declaration's own name: `init(_:)`.
  public var name: String { path.last ?? "" }
  /// The dotted name: `Node.Mapping.init(_:)`.
  public var qualifiedName: String { path.joined(separator: ".") }
  /// The name without argument labels: `init`.
  public var baseName: String { String(name.prefix { $0 != "(" || name.first == "(" }) }
}

/// What a declaration is. The raw value stands in snapshots and reports.
public enum DeclarationKind: String, Sendable, Hashable, CaseIterable {
  // Swift
  case `struct`, `enum`, `class`, actor, `protocol`, `typealias`
  case associatedType = "associated-type"
  case function, method
  case staticMethod = "static-method"
  case operatorFunction = "operator-function"
  case initializer, deinitializer
  case `subscript`
  case staticSubscript = "static-subscript"
  case property
  case staticProperty = "static-property"
  case variable
  case enumCase = "case"
  case macro
  case operatorDeclaration = "operator"
  case precedenceGroup = "precedence-group"
  /// Conformances that this module adds to another module's type, which `path`, `parent` and
  /// `extendedModule` name; `inheritance` lists them. Its id is `extension:` and the type's USR.
  case `extension`
  // C
  case cFunction = "c-function"
  case cVariable = "c-variable"
  case cStruct = "c-struct"
  case cUnion = "c-union"
  case cField = "c-field"
  case cEnum = "c-enum"
  case cEnumConstant = "c-enum-constant"
  case cTypedef = "c-typedef"
  case cMacro = "c-macro"
}

/// Who may use a declaration, from the widest to the narrowest.
public enum Access: String, Sendable, Hashable, CaseIterable {
  case open, `public`, package, `internal`, `fileprivate`, `private`
}

/// Where a declaration stands. The path is relative to the package's or library's root.
public struct SourceLocation: Sendable, Hashable {
  public var file: String
  /// Counted from 1.
  public var line: Int
  /// Counted from 1, in UTF-8 code units.
  public var column: Int

  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}

/// Declaration modifiers that callers can notice. The raw value is the keyword.
public enum Modifier: String, Sendable, Hashable, CaseIterable {
  case `static`, `class`, final, required, convenience, override, optional
  case mutating, nonmutating, consuming, borrowing, indirect, lazy, nonisolated, isolated
  case distributed, weak, unowned, prefix, postfix, infix, dynamic
  /// Runs on its caller's actor; `nonisolated` as well.
  case nonsending = "nonisolated(nonsending)"
  /// `init?`
  case failable
  /// `init!`
  case implicitlyUnwrapped = "failable!"
  /// Declared with `let`; a note for people, because `let` and `var { get }` are one to callers.
  case `let`
  /// A global or static variable with storage that no actor guards, and whose author has not vouched for it
  /// (`nonisolated(unsafe)`): code in the Swift 6 language mode may not touch it.
  case unguarded = "unguarded var"
}

/// One parameter, or one value of an enum case's payload.
public struct Parameter: Sendable, Hashable {
  /// The argument label; nil where the call writes none.
  public var label: String?
  /// The internal name; in C, the only one. nil when unnamed.
  public var name: String?
  public var type: TypeReference
  /// C: the type as its author wrote it, where that differs from `type`. It tells whether a
  /// changed type comes from a changed typedef, which is then the one change.
  public var spelledType: String?
  public var hasDefault = false
  /// The default value as written, white space folded.
  public var defaultValue: String?
  public var isVariadic = false
  /// `inout`, `borrowing`, `consuming`, `sending`, `isolated`, `__owned`, `_const`; sorted.
  public var specifiers: [String] = []
  /// `@escaping`, `@autoclosure`, one of `closureMarks`, a result builder (`@M.Builder`), C's `@own`; sorted.
  public var attributes: [String] = []
  /// C: the type is of a tag that only the prototype itself mentions, and that nothing else is.
  package static let ownTypeMark = "@own"

  /// What closures may do that are written in the call: run where the caller does, and leave out `self.`.
  package static let closureMarks = ["@_implicitSelfCapture", "@_inheritActorContext"]

  package init(label: String?, name: String?, type: TypeReference) {
    self.label = label
    self.name = name
    self.type = type
  }
}

/// Whether a call must be marked with `await` or `try`.
public struct Effects: Sendable, Hashable {
  public var isAsync = false
  public var throwing: Throwing = .never

  package init(isAsync: Bool = false, throwing: Throwing = .never) {
    self.isAsync = isAsync
    self.throwing = throwing
  }
}

/// What a declaration can throw.
public enum Throwing: Sendable, Hashable {
  case never
  case `rethrows`
  /// `throws`, the same as `throws(any Error)`.
  case any
  /// `throws(E)`.
  case typed(TypeReference)
}

/// How a property or subscript can be read and written by callers.
public struct Accessors: Sendable, Hashable {
  /// Effects of reading it.
  public var getter = Effects()
  public var hasMutatingGetter = false
  /// Whether callers may write it.
  public var isSettable = false
  public var hasNonmutatingSetter = false

  package init(isSettable: Bool = false) { self.isSettable = isSettable }
}

/// One entry of a type's inheritance clause, or a conformance from an extension.
public struct Inheritance: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable {
    case superclass, conformance
  }

  public var kind: Kind
  public var type: TypeReference
  /// The conditions of a conditional conformance.
  public var conditions: [GenericRequirement] = []
  public var isUnchecked = false
  public var isPreconcurrency = false
  /// The global actor whose code alone may use the conformance, as an attribute (`@MainActor P`).
  public var globalActor: String?
  /// Declared as not available (`@available(*, unavailable) extension T: Sendable {}`).
  public var isUnavailable = false

  package init(kind: Kind, type: TypeReference) {
    self.kind = kind
    self.type = type
  }
}

/// What a protocol's member asks of a conforming type.
public enum RequirementRole: String, Sendable, Hashable {
  /// Every conforming type must have it.
  case required
  /// A default implementation or `optional` lets conforming types leave it out.
  case defaulted
}
