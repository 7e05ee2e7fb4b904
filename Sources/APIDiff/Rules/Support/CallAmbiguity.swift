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
    let rivals = overloads(of: new).map { ($0, CallForms($0).omitted) }
    guard !rivals.isEmpty else { return nil }
    let ambiguous = CallForms(new).omitted.flatMap { form, omitted in
      let fitting = rivals.filter { $0.1[form] != nil }
      let isBest = fitting.allSatisfy { $0.1[form, default: 0] >= omitted }
      return isBest && wasClear(form, for: new) ? fitting.filter { $0.1[form] == omitted }.map(\.0) : []
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
    let omitted = siblings.filter { old.concealment(of: $0) == nil && competes($0, new) }
      .compactMap { CallForms($0).omitted[form] }
    return omitted.min().map { fewest in omitted.count { $0 == fewest } == 1 } ?? false
  }
}

/// The argument lists that a declaration can be called with, and how many arguments each leaves out.
private struct CallForms {
  struct Argument: Hashable {
    var label: String?
    var type: String
    var isClosure: Bool
  }

  private(set) var omitted: [[Argument]: Int] = [:]

  init(_ declaration: Declaration) {
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
}
