import APIModel

/// A declaration whose list of arguments, variadic or a pack, is written out for the calls of an old
/// one: `f(_: Int...)` is `f(_: Int, _: Int)` to callers who give two.
struct Unfolding {
  private(set) var declaration: Declaration
  /// Where the list begins; on both sides, because what is in front is the same. nil where only closures and tuples
  /// have it.
  private let place: Int?
  /// How many arguments it takes.
  private let count: Int
  /// The parameters at the end that the old declaration does not have, and calls leave out.
  private let extras: Range<Int>

  /// nil when no list stands where the old declaration has single parameters.
  init?(_ new: Declaration, like old: Declaration) {
    guard let before = old.parameters, let all = new.parameters else { return nil }
    let labels = before.map(\.label)
    let extras = all.reversed().prefix { $0.hasDefault && !labels.contains($0.label) }.count
    let after = Array(all.dropLast(extras))
    let packs = new.generics.parameters.filter { $0.kind == .pack }
    var written: [Parameter]
    if let (place, count) = Self.list(before, after) {
      if Self.closes(before[place..<(place + count)], after[place], new.generics) { return nil }
      self.place = place
      self.count = count
      self.extras = after.count..<all.count
      written = after.enumerated().map { $0.offset == place ? $0.element : $0.element.unfolded(count, packs) }
      written.replaceSubrange(place...place, with: (0..<count).map { Self.argument($0, of: after[place], for: before[place + $0], packs) })
    } else if let count = Self.countInside(old, new), all.contains(where: { TypeStructure($0.type).hasPack }) || !Self.isFollowed(old) {
      self.place = nil
      self.count = count
      self.extras = after.count..<after.count
      written = all.map { $0.unfolded(count, packs) }
    } else {
      return nil
    }
    declaration = new
    declaration.id += " with \(count) arguments from \(place ?? 0)"
    declaration.parameters = written
    declaration.type = new.type.map { TypeReference(TypeStructure($0).unfolded(count, packs).text) }
    declaration.generics = new.generics.unfolded(count, packs)
  }

  /// Whether overrides or conforming types repeat what it gives.
  private static func isFollowed(_ old: Declaration) -> Bool { old.access == .open || old.requirement != nil }

  private static func list(_ before: [Parameter], _ after: [Parameter]) -> (place: Int, count: Int)? {
    let count = before.count - after.count + 1
    guard count > 0 else { return nil }
    return after.indices.first { replaces($0, count, before, after) }.map { ($0, count) }
  }

  /// How many values stand for a pack that closures and tuples alone have: one in `(A) -> R` for `(repeat each A) -> R`.
  private static func countInside(_ old: Declaration, _ new: Declaration) -> Int? {
    let types = { (declaration: Declaration) in
      ((declaration.parameters ?? []).map(\.type) + [declaration.type ?? TypeReference("()")]).map { TypeStructure($0) }
    }
    return zip(types(old), types(new)).lazy.compactMap { $1.packCount(in: $0) }.first
  }

  /// The old declaration as it is called with one value where it takes any number of them and the new one takes a
  /// pack, which judges each by itself.
  static func single(_ old: Declaration, like new: Declaration) -> Declaration {
    guard let before = old.parameters, let place = before.firstIndex(where: \.isVariadic),
      new.parameters?.contains(where: { TypeStructure($0.type).head == .packExpansion }) == true
    else { return old }
    var result = old
    result.parameters?[place].isVariadic = false
    return result
  }

  /// Both declarations as they are called with one value, where the old one takes a pack and the new one a list of one
  /// type: each value is passed for it by itself. nil where something else depends on the pack.
  static func values(_ old: Declaration, _ new: Declaration) -> (old: Declaration, new: Declaration)? {
    guard let before = old.parameters, let after = new.parameters, before.count == after.count,
      let place = before.firstIndex(where: { TypeStructure($0.type).head == .packExpansion }), after[place].isVariadic,
      !TypeStructure(after[place].type).contains(where: \.isGenericParameter),
      let pattern = TypeStructure(before[place].type).arguments.first
    else { return nil }
    let packs = old.generics.parameters.filter { $0.kind == .pack }
    let others = before.indices.filter { $0 != place }.map { before[$0].type } + [old.type].compactMap { $0 }
    if others.contains(where: { TypeStructure($0).contains { $0.head == .packElement } }) { return nil }
    var single = old
    single.id += " with one value"
    single.parameters?[place].type = TypeReference(pattern.replacingElements(of: packs, at: 0).text)
    single.generics = old.generics.unfolded(1, packs)
    var value = new
    value.id += " with one value"
    value.parameters?[place].isVariadic = false
    return (single, value)
  }

  /// What was found of the old declaration with one value, as it is written: `each T`.
  static func inWords(of old: Declaration, _ match: SignatureMatch) -> SignatureMatch {
    let elements = old.generics.parameters.filter { $0.kind == .pack }.map { pack in
      (TypeStructure(.parameter(pack.element(0).canonicalName)), TypeStructure(.packElement, [TypeStructure(.parameter(pack.canonicalName))]))
    }
    let names = Dictionary(elements, uniquingKeysWith: { first, _ in first })
    let written = { (requirement: GenericRequirement) in
      GenericRequirement(
        subject: TypeReference(TypeStructure(requirement.subject).replacing(names).text), relation: requirement.relation,
        constraint: TypeReference(TypeStructure(requirement.constraint).replacing(names).text))
    }
    var result = match
    result.addedRequirements = match.addedRequirements.map(written)
    result.droppedRequirements = match.droppedRequirements.map(written)
    return result
  }

  /// Only the list's first argument has a label, and everything else keeps its own.
  private static func replaces(_ place: Int, _ count: Int, _ old: [Parameter], _ new: [Parameter]) -> Bool {
    guard new[place].isVariadic || TypeStructure(new[place].type).head == .packExpansion else { return false }
    let labels = new[..<place].map(\.label) + [new[place].label] + Array(repeating: nil, count: count - 1)
      + new[(place + 1)...].map(\.label)
    return old.map(\.label) == labels && old[place..<(place + count)].allSatisfy { parameter in
      !parameter.isVariadic && !parameter.isInout && TypeStructure(parameter.type).head != .packExpansion
    }
  }

  /// Whether existentials, which are opened for a single parameter, would have to conform themselves: no
  /// list opens them.
  private static func closes(_ old: ArraySlice<Parameter>, _ list: Parameter, _ generics: GenericSignature) -> Bool {
    let type = TypeStructure(list.type)
    let isBound = generics.requirements.contains { requirement in
      let subject = TypeStructure(requirement.subject)
      return requirement.relation == .conforms && type.contains { subject.contains($0) && $0.isGenericParameter }
    }
    return isBound && old.contains { TypeStructure($0.type).isOpenedExistential }
  }

  private static func argument(
    _ index: Int, of list: Parameter, for old: Parameter, _ packs: [GenericParameter]
  ) -> Parameter {
    var result = list
    // A list may be empty, or end sooner.
    result.hasDefault = old.hasDefault
    result.defaultValue = old.defaultValue
    if index > 0 { result.label = nil }
    result.isVariadic = false
    let type = TypeStructure(list.type)
    if type.head == .packExpansion, let pattern = type.arguments.first {
      result.type = TypeReference(pattern.replacingElements(of: packs, at: index).text)
    } else if type.functionResult != nil {
      // A closure in an array escapes.
      result.attributes = (list.attributes + ["@escaping"]).sorted()
    }
    return result
  }

  /// The edits in the places of the declaration itself, the list's own in one.
  func folded(_ match: SignatureMatch, into new: Declaration) -> SignatureMatch {
    var result = match
    guard let place else {
      let changed = (new.parameters ?? []).indices.filter { TypeStructure(new.parameters?[$0].type ?? TypeReference("()")).hasPack }
      result.parameters += changed.map { ParameterEdit(kind: .type(accepted: true), old: $0, new: $0) }
      return result
    }
    result.parameters = [ParameterEdit(kind: .type(accepted: true), old: place, new: place)]
      + extras.map { ParameterEdit(kind: .addedWithDefault, new: $0) }
    for edit in match.parameters {
      guard let new = edit.new, new < place || new >= place + count else { continue }
      result.parameters.append(
        ParameterEdit(kind: edit.kind, old: edit.old, new: new < place ? new : new - count + 1))
    }
    return result
  }
}

extension GenericSignature {
  /// A parameter of its own for each element of a pack.
  fileprivate func unfolded(_ count: Int, _ packs: [GenericParameter]) -> GenericSignature {
    var result = self
    result.parameters = parameters.flatMap { packs.contains($0) ? (0..<count).map($0.element) : [$0] }
    result.requirements = requirements.flatMap { requirement in
      let (subject, constraint) = (TypeStructure(requirement.subject), TypeStructure(requirement.constraint))
      if subject.head == .packExpansion { return [GenericRequirement]() }
      guard subject.contains(where: { $0.head == .packElement }) else { return [requirement] }
      return (0..<count).map { index in
        GenericRequirement(
          subject: TypeReference(subject.replacingElements(of: packs, at: index).text), relation: requirement.relation,
          constraint: TypeReference(constraint.replacingElements(of: packs, at: index).text))
      }
    }
    return result
  }
}

extension GenericParameter {
  /// What stands for one element of the pack: a name that no declaration has.
  fileprivate func element(_ place: Int) -> GenericParameter {
    GenericParameter(name: name, kind: .type, depth: 1000 + place, index: 1000 * depth + index)
  }
}

extension Parameter {
  /// What a closure or a tuple beside the list has for it.
  fileprivate func unfolded(_ count: Int, _ packs: [GenericParameter]) -> Parameter {
    let structure = TypeStructure(type)
    guard structure.head != .packExpansion, structure.hasPack else { return self }
    var result = self
    result.type = TypeReference(structure.unfolded(count, packs).text)
    return result
  }
}

extension TypeStructure {
  fileprivate var hasPack: Bool { contains { $0.head == .packExpansion } }

  /// How many parts of the other type stand where this one has `repeat …`; nil where it has none.
  fileprivate func packCount(in old: TypeStructure) -> Int? {
    guard arguments.contains(where: { $0.head == .packExpansion }) else {
      guard arguments.count == old.arguments.count else { return nil }
      return zip(old.arguments, arguments).lazy.compactMap { $1.packCount(in: $0) }.first
    }
    switch (head, old.head) {
    case (.function, .function), (.tuple, .tuple): return max(old.arguments.count - arguments.count + 1, 0)
    // A tuple of one is that one.
    case (.tuple, _): return 1
    default: return nil
    }
  }

  fileprivate var isGenericParameter: Bool {
    if case .parameter = head { true } else { false }
  }

  fileprivate func contains(_ part: TypeStructure) -> Bool { contains { $0 == part } }

  fileprivate func replacingElements(of packs: [GenericParameter], at place: Int) -> TypeStructure {
    if head == .packElement, case .parameter(let name)? = arguments.first?.head,
      let pack = packs.first(where: { $0.canonicalName == name })
    {
      return TypeStructure(.parameter(pack.element(place).canonicalName))
    }
    return TypeStructure(head, arguments.map { $0.replacingElements(of: packs, at: place) })
  }

  /// The type with each `repeat …` written out; a tuple of one is that one.
  fileprivate func unfolded(_ count: Int, _ packs: [GenericParameter]) -> TypeStructure {
    var labels: [String?] = []
    var parts: [TypeStructure] = []
    let own: [String?] = if case .tuple(let own) = head { own } else { arguments.map { _ in nil } }
    for (label, argument) in zip(own, arguments) {
      if argument.head == .packExpansion, let pattern = argument.arguments.first {
        parts += (0..<count).map { pattern.replacingElements(of: packs, at: $0) }
        labels += Array(repeating: nil, count: count)
      } else {
        parts.append(argument.unfolded(count, packs))
        labels.append(label)
      }
    }
    guard case .tuple = head else { return TypeStructure(head, parts) }
    if parts.count == 1, arguments.first?.head == .packExpansion { return parts[0] }
    return TypeStructure(.tuple(labels), parts)
  }
}
