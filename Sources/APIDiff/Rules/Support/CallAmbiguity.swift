import APIModel

extension Comparison {
  /// The overload that some old call fits as well as the new declaration, so that the compiler cannot
  /// choose: it prefers the one with the fewest arguments left out, and both leave out as many. Results do not
  /// count, because few calls say what they want.
  func ambiguousRival(of new: Declaration) -> Declaration? {
    // Among operators the compiler prefers those whose result is an operand's type.
    guard new.requirement == nil, ![.enumCase, .operatorFunction].contains(new.kind), new.parameters != nil,
      !new.modifiers.contains(.override)
    else { return nil }
    let own = CallForms(new)
    let rivals = overloads(of: new).map { CallForms($0) }
    guard !rivals.isEmpty else { return nil }
    let ambiguous = own.omitted.keys.flatMap { form in
      let best = CallForms.best(for: form, among: [own] + rivals)
      let isOne = best.count > 1 && best.contains { $0.declaration.id == new.id } && wasClear(form, for: new)
      return isOne ? best.map(\.declaration).filter { $0.id != new.id } : []
    }
    return ambiguous.min { $0.id < $1.id }
  }

  /// What competes with the declaration under the same constraints.
  private func overloads(of new: Declaration) -> [Declaration] {
    let siblings = new.parent.map { self.new.members[$0] ?? [] } ?? self.new.topLevel[new.baseName] ?? []
    return siblings.filter { other in
      other.id != new.id && self.new.concealment(of: other) == nil && competes(other, new)
        && other.isAsync == new.isAsync && other.generics.requirements == new.generics.requirements
        && other.has("@_disfavoredOverload") == new.has("@_disfavoredOverload")
    }
  }

  private func competes(_ other: Declaration, _ new: Declaration) -> Bool {
    other.baseName == new.baseName && other.kind == new.kind && other.requirement == nil && other.fixity == new.fixity
  }

  /// Whether the call compiled: one old declaration took it with the fewest arguments left out.
  private func wasClear(_ form: [CallForms.Argument], for new: Declaration) -> Bool {
    let container = self.new.container(of: new).flatMap { oldType(of: $0)?.id } ?? new.parent
    let siblings = container.map { old.members[$0] ?? [] } ?? old.topLevel[new.baseName] ?? []
    let overloads = siblings.filter { old.concealment(of: $0) == nil && competes($0, new) }.map { CallForms($0) }
    return CallForms.best(for: form, among: overloads).count == 1
  }
}

/// The argument lists that a declaration can be called with, and how many arguments each leaves out.
private struct CallForms {
  struct Argument: Hashable {
    var label: String?
    var type: String
    var isClosure: Bool
  }

  let declaration: Declaration
  private(set) var omitted: [[Argument]: Int] = [:]

  init(_ declaration: Declaration) {
    self.declaration = declaration
    let parameters = declaration.parameters ?? []
    let optional = parameters.indices.filter { parameters[$0].hasDefault }
    // Each further default doubles the ways to call it.
    guard optional.count <= 6 else { return }
    for bits in 0..<(1 << optional.count) {
      let left = Set(optional.indices.filter { bits & (1 << $0) != 0 }.map { optional[$0] })
      let form = parameters.indices.filter { !left.contains($0) }.map { place in
        Self.argument(for: parameters[place])
      }
      note(form, omitting: left.count)
      for trailing in Self.withTrailingClosures(form) { note(trailing, omitting: left.count) }
    }
  }

  private mutating func note(_ form: [Argument], omitting count: Int) { omitted[form] = min(omitted[form] ?? .max, count) }

  private static func argument(for parameter: Parameter) -> Argument {
    let type = TypeStructure(parameter.type)
    // A value is written for an autoclosure of it.
    if parameter.isAutoclosure, let value = type.functionResult {
      return Argument(label: parameter.label, type: value.text, isClosure: false)
    }
    return Argument(
      label: parameter.label,
      type: (parameter.specifiers + parameter.attributes + [parameter.type.text]).joined(separator: " "),
      isClosure: type.isFunction || type.isOptional && type.arguments.first?.isFunction == true)
  }

  /// With the closures at the end behind the call, or the last of them, where the first has no label.
  private static func withTrailingClosures(_ form: [Argument]) -> [[Argument]] {
    guard let start = form.indices.first(where: { place in form[place...].allSatisfy(\.isClosure) }) else { return [] }
    return form.indices[start...].map { place in
      var result = form
      result[place].label = "{"
      return result
    }
  }

  // MARK: Ranking

  /// What the compiler prefers for the call: one, or several that it cannot choose between.
  static func best(for form: [Argument], among overloads: [CallForms]) -> [CallForms] {
    let fitting = overloads.filter { $0.omitted[form] != nil }
    guard let first = fitting.min(by: { $0.omitted[form, default: 0] < $1.omitted[form, default: 0] }) else { return [] }
    return fitting.filter { $0.omitted[form] == first.omitted[form] || !first.outranks($0) }
  }

  /// Whether leaving out less is enough. Where both end with a closure the compiler compares those, and what
  /// stands before them by itself: there the other must not ask for more.
  private func outranks(_ other: CallForms) -> Bool {
    guard let own = beforeClosure, let others = other.beforeClosure else { return true }
    let arguments = Set(own.map(Self.argument))
    return others.allSatisfy { $0.hasDefault || arguments.contains(Self.argument(for: $0)) }
  }

  /// The parameters before a closure at the end; nil where there is none.
  private var beforeClosure: ArraySlice<Parameter>? {
    guard let parameters = declaration.parameters, let last = parameters.last, !last.isAutoclosure,
      TypeStructure(last.type).functionResult != nil
    else { return nil }
    return parameters.dropLast()
  }
}
