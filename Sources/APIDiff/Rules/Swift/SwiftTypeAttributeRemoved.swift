import APIModel

extension Rule {
  static let swiftTypeAttributeRemoved = Rule(
    id: "swift-type-attribute-removed",
    summary: "A type lost an attribute that lets clients use it in a special way.",
    rationale: """
      Result builders, property wrappers, dynamic members and calls, and global actors are used \
      through their attribute.
      """,
    fix: "Keep the attribute.",
    kind: .removal,
    impact: .sourceBreaking,
    example: Example(
      old: """
        @resultBuilder
        public struct Lines {
          public static func buildBlock(_ parts: String...) -> String { parts.joined() }
        }
        """,
      new: """
        public struct Lines {
          public static func buildBlock(_ parts: String...) -> String { parts.joined() }
        }
        """,
      client: """
        func use(@Lines _ text: () -> String) {}
        """),
    check: .changed { old, new, _ in
      guard old.kind.isNominal, new.kind.isNominal else { return [] }
      return TypeAttribute.all.filter { old.attributes.contains($0) && !new.attributes.contains($0) }.map {
        Hit("'\(old.qualifiedName)' is no longer \($0)", .sourceBreaking, detail: $0)
      }
    })
}
