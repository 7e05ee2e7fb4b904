import APIModel

extension Rule {
  static let swiftPrimaryAssociatedTypesAdded = Rule(
    id: "swift-primary-associated-types-added",
    summary: "A protocol got primary associated types.",
    rationale: "It can be written with arguments now.",
    fix: "Nothing to do: mention it in the release notes.",
    kind: .addition,
    impact: .none,
    example: Example(
      old: """
        public protocol Shape {
          associatedtype Color
          associatedtype Line
        }
        """,
      new: """
        public protocol Shape<Color> {
          associatedtype Color
          associatedtype Line
        }
        """,
      client: """
        func use<S: Shape>(_ shape: S) {}
        """),
    check: .changed { old, new, _ in
      guard old.kind == .protocol, new.kind == .protocol, old.primaryAssociatedTypes.isEmpty,
        !new.primaryAssociatedTypes.isEmpty
      else { return [] }
      let names = new.primaryAssociatedTypes.listed
      return [Hit("protocol '\(new.qualifiedName)' has the primary associated types \(names) now", .none)]
    })
}
