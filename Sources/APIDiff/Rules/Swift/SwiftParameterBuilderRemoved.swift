import APIModel

extension Rule {
  static let swiftParameterBuilderRemoved = Rule(
    id: "swift-parameter-builder-removed",
    summary: "A closure parameter, or a protocol's requirement, lost its result builder.",
    rationale: """
      With a result builder the statements of a closure are its parts; without one they are \
      statements. Conforming types take a requirement's builder over for their bodies.
      """,
    fix: "Keep the result builder, or add an overload.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        @resultBuilder
        public enum Lines {
          public static func buildBlock(_ parts: String...) -> [String] { parts }
        }
        public func text(@Lines _ body: () -> [String]) {}
        """,
      new: """
        @resultBuilder
        public enum Lines {
          public static func buildBlock(_ parts: String...) -> [String] { parts }
        }
        public func text(_ body: () -> [String]) {}
        """,
      client: """
        func use() {
          text {
            "a"
            "b"
          }
        }
        """),
    check: .changed { old, new, comparison in
      guard old.kind.isValue, new.kind.isValue, old.kind != .enumCase else { return [] }
      let match = comparison.signature(old, new)
      guard match.shape == .same else { return [] }
      let lost = match.parameters.compactMap { edit -> Hit? in
        guard case .attributeRemoved(let name) = edit.kind, comparison.old.isBuilder(name) else { return nil }
        return Hit(
          "\(edit.parameterName(old, new)) of \(old.described) lost the result builder '\(name)'",
          comparison.impact(callers: .breaking, old, new),
          detail: edit.detail(old, new))
      }
      guard old.requirement != nil, new.requirement != nil else { return lost }
      let kept = old.attributes.filter { comparison.attribute($0, keptIn: new.attributes) != $0 }
      let bodies = Set(old.attributes).subtracting(new.attributes + kept).filter(comparison.old.isResultBuilder).sorted()
      return lost + bodies.map { Hit("\(old.described) lost the result builder '\($0)'", .sourceBreaking, detail: $0) }
    })
}

extension Surface {
  /// Whether the attribute is a result builder, so far as this module tells; other modules' have names
  /// that do.
  func isResultBuilder(_ attribute: String) -> Bool {
    let name = String(attribute.dropFirst())
    guard localName(name) != nil else { return name.hasSuffix("Builder") }
    return declaration(of: TypeStructure(.nominal(name)))?.has("@resultBuilder") == true
  }
}
