import APIModel

/// Calls of an old declaration that mean a new one, because the compiler prefers it where the arguments fit both, and
/// that do not cope with it.
struct CallTakeover {
  let rival: Declaration
  /// What stops callers.
  let loss: String
  var level = Impact.Level.breaking
  var onlyInSwift6 = false

  var impact: Impact { Impact(source: level, onlyInSwift6: onlyInSwift6) }
}

extension Comparison {
  /// The calls that a new declaration takes from an old one, where they stop.
  func takeover(by new: Declaration) -> CallTakeover? {
    guard kinds.contains(new.kind), new.requirement == nil, !new.modifiers.contains(.override),
      !new.has("@_disfavoredOverload")
    else { return nil }
    let overtaken = competitors(of: new).filter { isPreferred(new, to: $0) } + overloads(outrankedBy: new, .value)
    for rival in overtaken {
      if let loss = lostEffect(rival, new) ?? lostType(rival, new) { return CallTakeover(rival: rival, loss: loss) }
    }
    let byLiteral = [ArgumentSpelling.literal, .decimal].flatMap { overloads(outrankedBy: new, $0) }
    for rival in byLiteral {
      if let loss = lostEffect(rival, new) { return CallTakeover(rival: rival, loss: loss) }
    }
    if let rival = overload(disfavouredFor: new) {
      return CallTakeover(rival: rival, loss: "asks for what is Sendable", onlyInSwift6: true)
    }
    if let given = standardMembers(besides: new).first(where: { isOther($0, new) }) {
      // Where an optional is asked for, the compiler takes the one that gives it.
      let level: Impact.Level = signature(given, new).result == .becameNonOptional ? .risky : .breaking
      return CallTakeover(rival: given, loss: "gives another type", level: level)
    }
    // A call with literals rarely gives a variable its type as well.
    return byLiteral.lazy.compactMap { rival in
      lostType(rival, new).map { CallTakeover(rival: rival, loss: $0, level: .risky) }
    }.first
  }

  /// Old declarations that are called in the same way: those beside the new one, and what extensions of protocols
  /// give its type or protocol. Those of the type itself are named first.
  private func competitors(of new: Declaration) -> [Declaration] {
    let beside = new.parent.map { self.new.members[$0] ?? [] } ?? self.new.topLevel[new.baseName] ?? []
    // Where an asynchronous one is preferred to a synchronous one beside it, it need not take less.
    let siblings = new.isAsync ? [] : unchanged(beside, like: new)
    guard let type = self.new.container(of: new).flatMap({ oldType(of: $0) }) else { return siblings }
    let inherited = old.ancestors(of: old.fullName(of: type)).sorted().flatMap { name -> [Declaration] in
      guard let ancestor = old.localName(name).flatMap({ old.byName[$0]?.first }), ancestor.kind == .protocol else { return [] }
      return unchanged(self.new.members[ancestor.id] ?? [], like: new).filter { $0.requirement == nil }
    }
    return siblings + inherited
  }

  /// The overload that is put behind a new one by `@_disfavoredOverload` and differs from it in that it takes what is not
  /// `Sendable`: the compiler asks for that once it has chosen the new one (as Swift 6.3 does).
  private func overload(disfavouredFor new: Declaration) -> Declaration? {
    if isPreconcurrency(new) { return nil }
    let beside = new.parent.map { self.new.members[$0] ?? [] } ?? self.new.topLevel[new.baseName] ?? []
    return beside.first { other in
      guard other.id != new.id, other.kind == new.kind, other.name == new.name, other.has("@_disfavoredOverload"),
        let before = old.byID[other.id]
      else { return false }
      let match = signature(before, new)
      let asksSendable = match.addedRequirements.allSatisfy(\.isSendable)
        && match.parameters.allSatisfy { $0.kind == .attributeAdded("@Sendable") }
      return match.shape == .same && asksSendable && !(match.addedRequirements.isEmpty && match.parameters.isEmpty)
    }
  }

  private func unchanged(_ declarations: [Declaration], like new: Declaration) -> [Declaration] {
    declarations.filter {
      $0.id != new.id && $0.baseName == new.baseName && $0.kind == new.kind && !$0.isAsync && old.byID[$0.id] != nil
        && self.new.concealment(of: $0) == nil
    }
  }

  /// Whether arguments that fit the new declaration fit the other one too, and mean the new one (asked of Swift 6.3):
  /// it takes less, leaves out less, or is the type's own. What is not generic goes before what is.
  private func isPreferred(_ new: Declaration, to other: Declaration) -> Bool {
    if takeOtherValues(new, other) { return false }
    if isPutBehind(other), let before = old.byID[other.id] { return signature(before, new).acceptsArguments }
    if takesUnconverted(new, insteadOf: other) { return true }
    guard new.generics.parameters.count <= other.generics.parameters.count || new.parent != other.parent,
      signature(new, other).acceptsArguments, let before = old.byID[other.id]
    else { return false }
    return new.parent != other.parent || !signature(before, new).acceptsArguments
  }

  /// Whether values that become optionals, `Any` or `AnyHashable` for the other one fit the new one as they are: it goes
  /// before then, generic or not.
  private func takesUnconverted(_ new: Declaration, insteadOf other: Declaration) -> Bool {
    guard let before = old.byID[other.id] else { return false }
    var short = before
    short.parameters?.removeAll(where: \.hasDefault)
    short.id += " without defaults"
    return takesUnconverted(new, before) || short.parameters != before.parameters && takesUnconverted(new, short)
  }

  private func takesUnconverted(_ new: Declaration, _ before: Declaration) -> Bool {
    guard let parameters = before.parameters, let wanted = new.parameters else { return false }
    return ["Int", "String"].contains { value in
      var plain = before
      var isConverted = false
      for (index, parameter) in parameters.enumerated() {
        guard wanted.indices.contains(index), wanted[index].label == parameter.label,
          let type = TypeStructure(parameter.type).unconverted(value, for: TypeStructure(wanted[index].type))
        else { continue }
        plain.parameters?[index].type = TypeReference(type.text)
        isConverted = true
      }
      plain.id += " with values of \(value)"
      return isConverted && SignatureMatcher.match(plain, new, in: self, for: .values).acceptsArguments
    }
  }

  /// Whether everything else that fits a call goes before the declaration.
  private func isPutBehind(_ other: Declaration) -> Bool { other.has("@_disfavoredOverload") }

  private func lostEffect(_ rival: Declaration, _ new: Declaration) -> String? {
    guard let before = old.byID[rival.id] else { return nil }
    if throwing(before, new) == .added { return "throws" }
    if new.isAsync { return "asynchronous code must await" }
    return old.isolation(of: before) == nil && !isPreconcurrency(new) ? self.new.isolation(of: new).map { "is isolated to \($0)" } : nil
  }

  private func lostType(_ rival: Declaration, _ new: Declaration) -> String? {
    // What a protocol's extension gives as `Self` is of the type itself.
    guard let before = old.byID[rival.id], rival.parent == new.parent || rival.type?.text.contains("Self") != true else { return nil }
    let isOther = signature(new, rival).result != nil && signature(before, new).result?.acceptsCalls == false
    return isOther || new.failability == .failing && before.failability == .never ? "gives another type" : nil
  }
}

extension Comparison {
  /// Whether calls of what a protocol of the standard library gives fit the type's own new member, which gives another type.
  private func isOther(_ given: Declaration, _ new: Declaration) -> Bool {
    let match = signature(given, new)
    return match.acceptsArguments && match.result?.acceptsCalls == false
  }
}

extension TypeStructure {
  /// The type of a value that is passed for it, what an optional holds or the given one for `Any`, where the compiler
  /// would rather pass that for the other type: it makes `Any` of it before an optional, and lets no closure wait
  /// that need not.
  fileprivate func unconverted(_ value: String, for other: TypeStructure) -> TypeStructure? {
    let convertsToAll = { (type: TypeStructure) in type.head == .nominal("Any") || type.head == .nominal("AnyHashable") }
    guard !other.isOptional, other.head != .nominal("AnyHashable") else { return nil }
    if !isOptional { return convertsToAll(self) && !convertsToAll(other) ? TypeStructure(.nominal(value)) : nil }
    guard let held = arguments.first else { return nil }
    if case .function(let traits) = held.head, case .function(let others) = other.head, traits.isAsync != others.isAsync { return nil }
    return convertsToAll(held) ? TypeStructure(.nominal(value)) : held
  }
}

private let kinds: Set<DeclarationKind> = [
  .function, .method, .staticMethod, .initializer, .subscript, .staticSubscript, .property, .staticProperty,
]
