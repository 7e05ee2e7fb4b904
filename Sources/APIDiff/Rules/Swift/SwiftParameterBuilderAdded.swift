import APIModel

extension Rule {
  static let swiftParameterBuilderAdded = Rule(
    id: "swift-parameter-builder-added",
    summary: "A closure parameter, or a protocol's requirement, got its result builder.",
    rationale: """
      With a result builder the statements of a closure are its parts; without one they are \
      statements. Conforming types take a requirement's builder over for their bodies.
      """,
    fix: "Add an overload with the result builder, and keep the old one.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        @resultBuilder
        public enum Lines {
          public static func buildBlock(_ parts: String...) -> [String] { parts }
        }
        public func text(_ body: () -> [String]) {}
        """,
      new: """
        @resultBuilder
        public enum Lines {
          public static func buildBlock(_ parts: String...) -> [String] { parts }
        }
        public func text(@Lines _ body: () -> [String]) {}
        """,
      client: """
        func use() { text { ["a"] } }
        """),
    check: .changed { old, new, comparison in
      guard old.kind.isValue, new.kind.isValue, old.kind != .enumCase else { return [] }
      let match = comparison.signature(old, new)
      guard match.shape == .same else { return [] }
      let gained = match.parameters.compactMap { edit -> Hit? in
        guard case .attributeAdded(let name) = edit.kind, comparison.new.isBuilder(name) else { return nil }
        // A closure of one expression is as good a part as it was a result.
        let result = edit.new.map { TypeStructure(new.parameters?[$0].type ?? TypeReference("()")) }?.arguments.last
        let isPart = result.map { comparison.new.builder(name, takes: $0, comparison) } == true
        return Hit(
          "\(edit.parameterName(old, new)) of \(old.described) has the result builder '\(name)'",
          comparison.impact(callers: isPart ? .risky : .breaking, old, new),
          detail: edit.detail(old, new))
      }
      return gained + comparison.gainedBodies(old, new)
    })
}

extension Comparison {
  /// Bodies of one expression that conforming types gave a requirement, and that are no parts of its new builder.
  fileprivate func gainedBodies(_ old: Declaration, _ new: Declaration) -> [Rule.Hit] {
    guard old.requirement != nil, new.requirement != nil, let type = new.type.map(TypeStructure.init), type.root.isFixed
    else { return [] }
    let kept = old.attributes.map { attribute($0, keptIn: new.attributes) }
    let builders = Set(new.attributes).subtracting(kept).filter(self.new.isResultBuilder).sorted()
    return builders.filter { !self.new.builder($0, takes: type, self) }.map {
      Rule.Hit("\(old.described) has the result builder '\($0)'", .sourceBreaking, detail: $0)
    }
  }
}

extension Surface {
  /// Whether a result builder of this module takes a value of the type as one of its parts.
  fileprivate func builder(_ attribute: String, takes type: TypeStructure, _ comparison: Comparison) -> Bool {
    let name = attributeType(attribute)
    guard let builder = declaration(of: TypeStructure(.nominal(name))) else { return false }
    let methods = (members[builder.id] ?? []).filter { $0.kind == .staticMethod }
    let expressions = methods.filter { $0.baseName == "buildExpression" }
    let takers = expressions.isEmpty ? methods.filter { $0.baseName == "buildBlock" } : expressions
    return takers.contains { method in
      guard let part = method.parameters?.first?.type else { return false }
      let structure = TypeStructure(part)
      if case .parameter = structure.head { return true }
      return comparison.sameType(part, TypeReference(type.text))
    }
  }
}
