import APIModel

extension Rule {
  static let swiftParameterImplicitSelfRemoved = Rule(
    id: "swift-parameter-implicit-self-removed",
    summary: "A closure parameter is no longer @_implicitSelfCapture.",
    rationale: "Escaping closures that name members of a class without `self.` do not compile any more.",
    fix: "Keep the mark.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public func start(@_implicitSelfCapture _ body: @escaping () -> Void) {}
        """,
      new: """
        public func start(_ body: @escaping () -> Void) {}
        """,
      client: """
        final class Model {
          var count = 0
          func load() { start { count += 1 } }
        }
        """),
    check: .parameters { edit, old, new, comparison in
      guard edit.kind == .attributeRemoved("@_implicitSelfCapture"), let parameter = edit.parameters(old, new)?.new,
        parameter.attributes.contains("@escaping") || TypeStructure(parameter.type).isOptional
      else { return nil }
      return Hit(
        "closures for \(edit.parameterName(old, new)) of \(old.described) must say 'self.' now",
        comparison.impact(callers: .breaking, old, new), detail: edit.detail(old, new))
    })
}
