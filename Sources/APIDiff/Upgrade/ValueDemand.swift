package import APIModel

/// What the code around a value asks of it, as far as the next step goes.
package enum ValueDemand: Sendable, Hashable {
  /// `value.name`, `value.name()`
  case member(String, isCalled: Bool)
  /// The same behind `?.`
  case optionalMember(String, isCalled: Bool)
  /// `value!`, `if let x = value`
  case unwrapped
  /// `for x in value`, with as many names as its pattern has.
  case elements(names: Int)
  /// `let (a, b) = value`
  case parts(Int)
  /// `value ?? other`
  case coalesced(PassedValue.Form)
  /// `value = other`
  case assigned(PassedValue.Form)
  /// `value as? Type`, `value is Type`
  case cast
  /// It goes nowhere, or where any type will do.
  case anything
  /// `value[0]`, and what is asked of that
  indirect case position(ValueDemand?)
  /// `value[key]`, and what is asked of that
  indirect case keyed(ValueDemand?)
  /// `value == nil`
  case compared(PassedValue.Form)
  /// `value + 1`, `value < 2.5`
  case operand(String, PassedValue.Form)
  /// `Array(value)`
  case sequence
  /// `value()`, with as many arguments.
  case called(Int)
  /// It is passed, returned or assigned where a type is known.
  case given
  /// The same where the type that is written is an optional.
  case givenForOptional

  /// `value == other`, `other === value`: what both must have in common.
  case related(String)
  /// `throw value`
  case thrown
  /// It is passed, returned or assigned where a value of several types is asked for: `any P`, `AnyObject`
  case existential(String)

  /// Whether a type is known that it must have.
  var isGiven: Bool {
    switch self {
    case .given, .givenForOptional, .existential: true
    default: false
    }
  }

  /// Whether it is compared with something of any type.
  var isRelation: Bool { if case .related = self { true } else { false } }

  /// Whether it is only read, also where the compiler goes through a subscript in a way that could write.
  var isReading: Bool {
    switch self {
    case .keyed(let next?), .position(let next?): next.isReading
    case .elements, .parts, .coalesced, .cast, .anything, .unwrapped, .compared, .related, .thrown, .sequence, .given, .givenForOptional,
      .existential: true
    case .operand(let name, _): !name.hasSuffix("=") || ["<=", ">="].contains(name)
    default: false
    }
  }

  /// Whether it is asked of the value itself, also behind `?.`.
  var continuesChain: Bool {
    switch self {
    case .member, .optionalMember, .keyed, .position, .called: true
    default: false
    }
  }
}

/// What became of a value that a name was given to, and all that is done with the name later.
package struct FollowedValue: Sendable, Hashable {
  /// What of the value has the name.
  package enum Part: Sendable, Hashable { case whole, unwrapped, element }

  package struct Use: Sendable, Hashable {
    /// nil where it is not seen.
    package var demand: ValueDemand?
    /// The name of the function or type in whose call it is an argument.
    package var passedTo: String?
    package var location: SourceLocation

    package init(demand: ValueDemand?, passedTo: String?, location: SourceLocation) {
      self.demand = demand
      self.passedTo = passedTo
      self.location = location
    }
  }

  package var part: Part
  package var uses: [Use] = []
  /// Whether these are all, and what each asks is known.
  package var isComplete = true

  package init(part: Part) { self.part = part }
}
