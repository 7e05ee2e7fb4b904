import APIModel

extension Rule {
  static let swiftTypeAttributeAdded = Rule(
    id: "swift-type-attribute-added",
    summary: "A type gained an attribute that lets clients use it in a special way.",
    rationale: "What clients did with it goes on.",
    fix: "Nothing to do: mention it in the release notes.",
    kind: .addition,
    impact: .none,
    example: Example(
      old: """
        public struct Lines {
          public static func buildBlock(_ parts: String...) -> String { parts.joined() }
        }
        """,
      new: """
        @resultBuilder
        public struct Lines {
          public static func buildBlock(_ parts: String...) -> String { parts.joined() }
        }
        """,
      client: """
        func use() -> String { Lines.buildBlock("a") }
        """),
    check: .changed { old, new, _ in
      guard old.kind.isNominal, new.kind.isNominal else { return [] }
      return TypeAttribute.all.filter { !old.attributes.contains($0) && new.attributes.contains($0) }.map {
        Hit("'\(new.qualifiedName)' is \($0) now", .none, detail: $0)
      }
    })
}
