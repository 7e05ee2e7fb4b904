import APIModel

extension TypeStructure {
  /// The type without what it says about `Sendable`, which has an edit of its own: `@Sendable` on
  /// a function type, `& Sendable` in an existential.
  var withoutSendable: TypeStructure { without(["@Sendable", "@escaping", "@autoclosure"]) }

  /// A closure without what says that it is kept.
  var withoutEscaping: TypeStructure {
    guard case .function(var traits) = head else { return self }
    traits.attributes.removeAll { $0 == "@escaping" }
    return TypeStructure(.function(traits), arguments)
  }

  private func without(_ attributes: [String]) -> TypeStructure {
    switch head {
    case .function(var traits):
      traits.attributes.removeAll { attributes.contains($0) }
      // What its own closures do is theirs.
      return TypeStructure(.function(traits), arguments.map { $0.without(["@Sendable"]) })
    case .any, .some:
      let rest = constraints.filter { $0.head != .nominal("Sendable") }
      if rest.count == constraints.count { return self }
      if rest.isEmpty { return head == .any ? TypeStructure(.nominal("Any")) : self }
      if rest.count == 1, rest[0].isKeyPath { return rest[0] }
      return TypeStructure(head, [rest.count == 1 ? rest[0] : TypeStructure(.composition, rest)])
    case .optional, .array, .dictionary, .tuple: return TypeStructure(head, arguments.map { $0.without(attributes) })
    default: return self
    }
  }

  /// Whether values of the type promise to be `Sendable` where those of the other one, of the same shape, need not:
  /// what a closure is given it asks for the other way round.
  func asksForMoreSendable(than other: TypeStructure) -> Bool {
    switch (head, other.head) {
    case (.function(let own), .function(let others)):
      if own.attributes.contains("@Sendable"), !others.attributes.contains("@Sendable") { return true }
      guard let result = arguments.last, let otherResult = other.arguments.last, arguments.count == other.arguments.count
      else { return false }
      return result.asksForMoreSendable(than: otherResult)
        || zip(arguments, other.arguments).dropLast().contains { $1.asksForMoreSendable(than: $0) }
    case (.optional, .optional), (.specified, .specified), (.array, .array), (.dictionary, .dictionary), (.tuple, .tuple):
      return zip(arguments, other.arguments).contains { $0.asksForMoreSendable(than: $1) }
    default: return asksForSendable && !other.asksForSendable
    }
  }

  /// Whether the type asks for `Sendable` where it stands.
  var asksForSendable: Bool {
    switch head {
    case .function(let traits): traits.attributes.contains("@Sendable")
    case .any, .some: constraints.contains { $0.head == .nominal("Sendable") }
    case .optional, .specified, .array, .dictionary, .tuple: arguments.contains(where: \.asksForSendable)
    default: false
    }
  }

  /// A closure's type without the global actor that it runs on.
  func withoutActor(_ actor: String?) -> TypeStructure {
    guard let actor else { return self }
    switch head {
    case .function(var traits):
      traits.attributes.removeAll { $0 == "@\(actor)" || $0.hasSuffix(".\(actor)") }
      return TypeStructure(.function(traits), arguments)
    case .optional: return TypeStructure(head, arguments.map { $0.withoutActor(actor) })
    default: return self
    }
  }

  /// A closure's type without any mark that says where it runs: what is left are calling conventions.
  var withoutIsolation: TypeStructure {
    switch head {
    case .function(var traits):
      traits.attributes.removeAll { !$0.hasPrefix("@convention") }
      return TypeStructure(.function(traits), arguments)
    case .optional: return TypeStructure(head, arguments.map(\.withoutIsolation))
    default: return self
    }
  }

  /// The global actor that a closure, or an optional one, runs on, as an attribute.
  var closureActor: String? {
    switch head {
    case .function(let traits):
      traits.attributes.first { !Self.isolationMarks.contains($0) && !$0.hasPrefix("@convention") }
    case .optional: arguments.first?.closureActor
    default: nil
    }
  }

  private static let isolationMarks = ["@Sendable", "@escaping", "@autoclosure", "@isolated(any)", "@concurrent"]

  /// A closure, or an optional one.
  var isFunction: Bool { functionResult != nil || isOptional && arguments.first?.functionResult != nil }

  /// The type as an override must repeat it, which may unwrap optionals in its own way, and leave out labels of
  /// tuples.
  func asOverridden(withLabels: Bool) -> TypeStructure {
    let parts = { arguments.map { $0.asOverridden(withLabels: withLabels) } }
    switch head {
    case .tuple(let labels): return TypeStructure(.tuple(withLabels ? labels : labels.map { _ in nil }), parts())
    case .implicitlyUnwrapped, .optional: return TypeStructure(.optional, parts())
    case .function: return TypeStructure(head, parts())
    default: return self
    }
  }

  /// Whether an argument that was right for the old type tells what the generic parameter stands for.
  func determines(_ name: String, from old: TypeStructure) -> Bool {
    let isMeant = { (part: TypeStructure) in part.contains { $0.head == .parameter(name) } }
    switch head {
    case .parameter(let own): return own == name && !old.isOptional
    case .optional, .implicitlyUnwrapped:
      return !old.isOptional && arguments.first?.determines(name, from: old) ?? false
    case .function(let traits):
      // A thrown type follows from the closure's body, and so does the result; what the closure takes does not.
      let isThrowing = traits.throwing == .typed && arguments.count > 1
      if isThrowing, arguments[arguments.count - 2].head == .parameter(name) { return true }
      guard let result = arguments.last else { return false }
      if !arguments.dropLast(isThrowing ? 2 : 1).contains(where: isMeant) { return isMeant(result) }
      // `{ $0 + 1 }`: a number is computed with one that is written.
      return result.head == .parameter(name) && ["Int", "Double"].contains(old.functionResult?.text)
    // `\.name` does not say whose, and says what it gives once that is known.
    case .nominal where isKeyPath: return arguments.count == 2 && isMeant(arguments[1])
    default: return arguments.contains(where: isMeant)
    }
  }

  var isKeyPath: Bool {
    guard case .nominal(let name) = head else { return false }
    return name == "ReferenceWritableKeyPath" || StandardLibrary.isKeyPath("ReferenceWritableKeyPath", a: name)
  }

  /// An existential that does not conform to its own protocol.
  var isOpenedExistential: Bool {
    head == .any && !constraints.contains { [.nominal("Error"), .nominal("Sendable")].contains($0.head) && constraints.count == 1 }
  }

  /// The type without the labels of tuples where the other one has none; nil where they differ otherwise.
  func withoutLabels(like old: TypeStructure) -> TypeStructure? {
    guard old.arguments.count == arguments.count else { return nil }
    var parts: [TypeStructure] = []
    for (part, twin) in zip(arguments, old.arguments) {
      guard let plain = part.withoutLabels(like: twin) else { return self == old ? self : nil }
      parts.append(plain)
    }
    if case .tuple(let labels) = old.head, case .tuple = head, labels.allSatisfy({ $0 == nil }) {
      return TypeStructure(old.head, parts)
    }
    switch head {
    case .tuple, .array, .optional, .dictionary: return TypeStructure(head, parts)
    default: return self
    }
  }

  func mentions(_ names: [String: TypeStructure]) -> Bool {
    contains { part in
      if case .parameter(let name) = part.head { names[name] != nil } else { false }
    }
  }
}

extension Surface {
  /// What `Self` is in a member of a type that has no subclasses.
  func onlyType(meantBySelfIn member: Declaration) -> TypeStructure? {
    guard let type = container(of: member), [.struct, .enum, .actor].contains(type.kind) || type.modifiers.contains(.final) else { return nil }
    return structure(of: type)
  }

  /// A type of this module with its own generic parameters for arguments, as its members see it.
  func structure(of type: Declaration) -> TypeStructure {
    TypeStructure(
      .nominal("\(module).\(type.qualifiedName)"), type.generics.parameters.map { TypeStructure(.parameter($0.canonicalName)) })
  }
}

extension TypeStructure {
  /// What a closure gives away: `T` of `() -> sending T`.
  var sentResult: TypeStructure? {
    guard let result = functionResult, result.head == .specified("sending") else { return nil }
    return result.arguments.first
  }
}
