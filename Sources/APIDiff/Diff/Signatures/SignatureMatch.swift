package import APIModel

/// What differs between the signatures of two declarations that are one for their users: the
/// differences only, each once. Rules turn them into findings.
package struct SignatureMatch: Sendable {
  /// A change of what the declaration is; everything else is silent then.
  package enum Shape: Sendable, Hashable {
    case same
    /// A property became a function, a case a static property …
    case kind
    case becameStatic, becameInstance
  }

  package var shape: Shape
  package var parameters: [ParameterEdit] = []
  package var result: ResultEdit?
  /// What callers have to fulfil that they had not to, in the old declaration's words.
  package var addedRequirements: [GenericRequirement] = []
  /// What callers need not fulfil any more, in the old declaration's words.
  package var droppedRequirements: [GenericRequirement] = []

  package init(shape: Shape) { self.shape = shape }

  package var isEmpty: Bool {
    shape == .same && parameters.isEmpty && result == nil && addedRequirements.isEmpty
      && droppedRequirements.isEmpty
  }

  /// Whether what callers write still fits parameters, result and constraints.
  package var acceptsCalls: Bool { acceptsArguments && (result?.acceptsCalls ?? true) }

  /// Whether it fits, whatever is given for it.
  package var acceptsArguments: Bool {
    shape == .same && parameters.allSatisfy(\.acceptsCalls) && addedRequirements.isEmpty
  }
}

/// One difference in a parameter list.
package struct ParameterEdit: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case added, addedWithDefault, removed, reordered, relabelled
    /// The type changed; `accepted` when every old argument fits the new type too.
    case type(accepted: Bool)
    case becameVariadic, becameArray, becameInout, noLongerInout
    case defaultAdded, defaultRemoved, defaultChanged
    /// `@escaping`, `@autoclosure`, `@Sendable`, a result builder.
    case attributeAdded(String), attributeRemoved(String)
    /// `sending`, `isolated`, `borrowing`, `consuming`.
    case specifierAdded(String), specifierRemoved(String)
  }

  package var kind: Kind
  /// Places in the parameter lists, from 0; nil where the parameter is not there.
  package var old: Int?
  package var new: Int?

  package var acceptsCalls: Bool {
    switch kind {
    case .addedWithDefault, .defaultAdded, .defaultChanged: true
    case .type(let accepted): accepted
    // Swift 5 accepts these; their rule says what Swift 6 does.
    case .attributeAdded(let name): name == "@Sendable" || !name.hasPrefix("@escaping") && name != "@autoclosure"
    case .attributeRemoved(let name): name == "@escaping" || name == "@Sendable"
    case .specifierAdded(let name): name != "isolated"
    case .specifierRemoved(let name): name != "isolated"
    default: false
    }
  }
}

/// How the type of a result or of a property changed.
package enum ResultEdit: Sendable, Hashable {
  case becameOptional, becameNonOptional, becameOpaque
  /// `some P` became a type that conforms to `P`.
  case becameConcrete
  case becameVoid, noLongerVoid
  /// `T?` became `T!`, which may be used in the same ways.
  case becameImplicitlyUnwrapped
  /// The values of a tuple got labels.
  case gotLabels
  /// It promises `Sendable` now (`@Sendable` on a function type, `& Sendable`), or no longer does.
  case becameSendable, lostSendable
  /// A function type runs on the actor now that its member was and is isolated to.
  case becameIsolated
  /// `sending T` became `T`, or the other way round where clients implement it.
  case lostSending, becameSending
  /// A function type that can be called in all the old ways: it throws, waits or is isolated no
  /// longer, or takes more.
  case becameLenient
  /// Its values are values of the old type too: a subclass, what conforms to the protocol of an existential.
  case becameSpecial
  /// The compiler converts one to the other and back (`Double` and `CGFloat`).
  case becameConvertible
  case other

  /// Whether ordinary callers may go on as before.
  package var acceptsCalls: Bool {
    switch self {
    case .becameConcrete, .noLongerVoid, .becameImplicitlyUnwrapped, .gotLabels, .becameSendable, .becameIsolated, .becameSending,
      .becameSpecial, .becameConvertible:
      true
    case .becameOptional, .becameNonOptional, .becameOpaque, .becameVoid, .lostSendable, .lostSending, .becameLenient, .other: false
    }
  }
}
