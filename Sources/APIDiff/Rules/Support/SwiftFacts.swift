import APIModel

extension Declaration {
  func has(_ attribute: String) -> Bool { attributes.contains(attribute) }

  var isNoAsync: Bool { availability.contains(where: \.isNoAsync) }

  /// A property or variable, as against what is called or subscripted.
  var isStored: Bool { [.property, .staticProperty, .variable].contains(kind) }

  /// Whether a call, or reading, must be awaited.
  var isAsync: Bool { effects.isAsync || accessors?.getter.isAsync == true }

  /// `'Failure'`, `anything`.
  var thrownText: String {
    switch throwing {
    case .never: "nothing"
    case .rethrows: "what its closure throws"
    case .any: "any error"
    case .typed(let type): quoted(type)
    }
  }

  enum Failability: String, CustomStringConvertible {
    case never = "never failed"
    case failing = "gave an optional"
    case unwrapping = "gave an implicitly unwrapped optional"

    var description: String { rawValue }
  }

  var failability: Failability {
    if modifiers.contains(.failable) { return .failing }
    return modifiers.contains(.implicitlyUnwrapped) ? .unwrapping : .never
  }

  /// Text in normal form with the generic parameters under the names that the author gave them,
  /// and `some P` where they have none.
  func written(_ text: String) -> String {
    guard text.contains("τ_") else { return text }
    return generics.parameters.reversed().reduce(text) { text, parameter in
      let name = parameter.name.isEmpty ? opaqueText(parameter) : parameter.name
      return text.split(separator: parameter.canonicalName, omittingEmptySubsequences: false).joined(separator: name)
    }
  }

  private func opaqueText(_ parameter: GenericParameter) -> String {
    let own = generics.requirements.filter { $0.subject.text == parameter.canonicalName && $0.relation == .conforms }
    return own.isEmpty ? "some Any" : "some " + own.map(\.constraint.text).joined(separator: " & ")
  }

  /// A type for messages, in quotes.
  func quoted(_ type: TypeReference?) -> String { "'\(written(type?.text ?? "()"))'" }

  func writtenText(of requirement: GenericRequirement) -> String { written(requirement.text) }
}

extension Declaration {
  /// Whether what the type stands for is asked to be a sequence.
  func asksForElements(of type: TypeReference) -> Bool {
    generics.requirements.contains { requirement in
      requirement.subject == type && requirement.relation == .conforms
        && TypeStructure(requirement.constraint).constraints.contains { constraint in
          if case .nominal(let name) = constraint.head { StandardLibrary.isSequence(name) } else { false }
        }
    }
  }
}

extension GenericRequirement {
  var isSendable: Bool { relation == .conforms && constraint.text == "Sendable" }

  /// What generic code need not have of its own parameters, and each type has that is no parameter.
  var isSendableMetatype: Bool { relation == .conforms && constraint.text == "SendableMetatype" }

  /// Whether ordinary clients mind in the Swift 6 language mode alone. In each mode a metatype that need be Sendable refuses
  /// what conforms on an actor (`@MainActor P`), which is unusual.
  var isMindedInSwift6Alone: Bool { isSendable || isSendableMetatype }
}

extension Availability {
  /// What the author says about a deprecation, for the end of a message.
  var advice: String {
    let since = deprecated.map { " since \($0)" } ?? ""
    let successor = renamed.map { "; its successor is '\($0)'" } ?? ""
    let words = message.map { ": \"\($0)\"" } ?? ""
    return since + successor + words
  }
}

/// The type that an attribute names: `Library.Clamped` of `@Library.Clamped<Int>(0)`.
func attributeType(_ attribute: String) -> String {
  String(attribute.dropFirst().prefix { $0 != "(" && $0 != "<" })
}

extension Surface {
  /// Whether an attribute of a parameter is a result builder. A property wrapper there is the function's own matter.
  func isBuilder(_ attribute: String) -> Bool {
    let known = ["@escaping", "@autoclosure", "@Sendable", "@MainActor", "@preconcurrency", "@isolated(any)"] + Parameter.closureMarks
    return !known.contains(attribute) && !attribute.hasPrefix("@convention")
      && declaration(of: TypeStructure(.nominal(attributeType(attribute))))?.has("@propertyWrapper") != true
  }
}

extension Comparison {
  /// Whether callers get warnings at most from what concurrency checking finds. The mark of the
  /// surrounding type says nothing of its members' calls (as Swift 6.3 checks).
  func isPreconcurrency(_ new: Declaration) -> Bool {
    new.has("@preconcurrency") || requirement(calledInsteadOf: new)?.has("@preconcurrency") == true
  }

  /// Whether conforming types and subclasses get warnings at most where a function type of theirs is
  /// not `Sendable`: there the mark of the protocol or class counts, and not that of the member.
  func isContainerPreconcurrency(_ new: Declaration) -> Bool {
    self.new.container(of: new)?.has("@preconcurrency") == true
  }

  /// The requirement with the same signature, which calls prefer to an extension's implementation.
  private func requirement(calledInsteadOf member: Declaration) -> Declaration? {
    guard member.requirement == nil, let container = new.container(of: member), container.kind == .protocol else { return nil }
    return new.members[container.id]?.first {
      $0.requirement != nil && $0.path == member.path && $0.type == member.type
        && $0.parameters?.map(\.type) == member.parameters?.map(\.type)
    }
  }

  /// The impact of another type of error. A getter's symbol does not say in which way an error is passed; functions' do.
  func passingErrors(of old: Declaration, _ impact: Impact) -> Impact {
    var impact = impact
    if hasLibraryEvolution, old.accessors != nil { impact.binary = .breaking }
    return impact
  }

  // MARK: Classes

  func isClassMember(_ new: Declaration) -> Bool { self.new.container(of: new)?.kind == .class }

  /// Whether clients can have subclasses of the class that the members belong to.
  func isSubclassable(_ old: Declaration, _ new: Declaration) -> Bool {
    self.old.container(of: old)?.access == .open && self.new.container(of: new)?.access == .open
  }

  func becameStaticInClass(_ old: Declaration, _ new: Declaration) -> Bool {
    old.modifiers.contains(.class) && !new.modifiers.contains(.class) && isClassMember(new)
  }

  /// Whether values of the type may be such as cannot be copied.
  func isNoncopyable(_ type: TypeReference, under declaration: Declaration) -> Bool {
    if declaration.generics.requirements.contains(where: { $0.subject == type && $0.constraint.text == "~Copyable" }) { return true }
    guard let declaration = new.declaration(of: resolveNew(TypeStructure(type))) else { return false }
    return declaration.inheritance.contains { $0.type.text == "~Copyable" } || declaration.has("~Copyable")
  }

  // MARK: Isolation

  /// The global actor that the declaration itself got. What its container got is the container's
  /// change.
  func addedGlobalActor(_ old: Declaration, _ new: Declaration) -> String? {
    guard let actor = self.new.globalActor(of: new), !hasSameActor(old, new) else { return nil }
    let containers = isolationOfContainers(old, new)
    return containers.new == actor && containers.old != actor ? nil : actor
  }

  func removedGlobalActor(_ old: Declaration, _ new: Declaration) -> String? {
    guard let actor = self.old.globalActor(of: old), self.new.globalActor(of: new) == nil else { return nil }
    let containers = isolationOfContainers(old, new)
    return containers.old == actor && containers.new != actor ? nil : actor
  }

  /// Whether both have one global actor, which may have another name now.
  func hasSameActor(_ old: Declaration, _ new: Declaration) -> Bool {
    let (before, after) = (self.old.globalActor(of: old), self.new.globalActor(of: new))
    guard let before, let after, before != after else { return before == after }
    let types = [resolveOld(TypeStructure(.nominal("\(self.old.module).\(before)"))), resolveNew(TypeStructure(.nominal("\(self.new.module).\(after)")))]
    return types[0] == types[1]
  }

  private func isolationOfContainers(_ old: Declaration, _ new: Declaration) -> (old: String?, new: String?) {
    (
      self.old.container(of: old).flatMap { self.old.globalActor(of: $0) },
      self.new.container(of: new).flatMap { self.new.globalActor(of: $0) }
    )
  }

  /// Whether members of the same container are isolated unless they say otherwise.
  func isolatesMembers(of declaration: Declaration) -> Bool {
    guard let container = new.container(of: declaration), new.globalActor(of: declaration) == nil else { return false }
    if container.kind == .protocol {
      return new.ancestors(of: new.fullName(of: container)).contains { $0 == "Actor" || $0.hasSuffix(".Actor") }
    }
    return container.kind == .actor
  }

  /// Whether an old declaration is an actor's own, which everybody outside of the actor awaits.
  func isAwaited(_ old: Declaration) -> Bool {
    guard self.old.container(of: old)?.kind == .actor, !old.kind.isStaticMember, old.kind != .initializer else { return false }
    return !old.modifiers.contains(.nonisolated) && self.old.globalActor(of: old) == nil
  }
}

extension Surface {
  /// What callers must run on: a global actor, or the actor that the declaration is a member of.
  func isolation(of declaration: Declaration) -> String? {
    if declaration.modifiers.contains(.nonisolated) { return nil }
    if let actor = globalActor(of: declaration) { return "'\(actor)'" }
    guard let container = container(of: declaration) else { return nil }
    if container.kind == .actor { return declaration.kind.isStaticMember ? nil : "the actor" }
    return globalActor(of: container).map { "'\($0)'" }
  }

  /// The global actor that callers must be on, be it the declaration's own or its container's.
  func isolatingActor(of declaration: Declaration) -> String? {
    if declaration.modifiers.contains(.nonisolated) { return nil }
    return globalActor(of: declaration) ?? container(of: declaration).flatMap { globalActor(of: $0) }
  }

  /// The global actor among the attributes: `MainActor`, one of this module, or by its name.
  func globalActor(of declaration: Declaration) -> String? {
    for attribute in declaration.attributes {
      let name = attribute.dropFirst().prefix { $0 != "(" }
      if name == "MainActor" || name.hasSuffix(".MainActor") { return "MainActor" }
      let local = localName(String(name)) ?? String(name)
      if byName[local]?.contains(where: { $0.has("@globalActor") }) == true { return local }
      if name.hasSuffix("Actor"), name != "globalActor" { return String(name) }
    }
    return nil
  }
}
