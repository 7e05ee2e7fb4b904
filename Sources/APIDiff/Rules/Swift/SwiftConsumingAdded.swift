import APIModel

extension Rule {
  static let swiftConsumingAdded = Rule(
    id: "swift-consuming-added",
    summary: "A method consumes its value now.",
    rationale: "A value that cannot be copied is gone after the call. Others are copied, and nothing changes.",
    fix: "Add a consuming method under another name, and keep the old one.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public struct File: ~Copyable {
          public init() {}
          public func sync() {}
        }
        """,
      new: """
        public struct File: ~Copyable {
          public init() {}
          public consuming func sync() {}
        }
        """,
      client: """
        func use() {
          let file = File()
          file.sync()
          file.sync()
        }
        """),
    check: .values { old, new, comparison in
      guard !old.modifiers.contains(.consuming), new.modifiers.contains(.consuming) else { return nil }
      // Who knew the type as one that is copied goes on copying, whatever else it allows now.
      let container = comparison.old.container(of: old)
      let isCopyable = container?.unconditionalInverses.contains("~Copyable") != true
      return Hit(
        "\(old.described) consumes its value now",
        comparison.impactOfOwnership(callers: isCopyable ? .none : .breaking, old, new))
    })
}

extension Comparison {
  /// What it costs that a method owns its value, or no longer does: whose task it is to release the
  /// value is compiled into clients, though the symbol does not say it.
  func impactOfOwnership(callers: Impact.Level = .none, _ old: Declaration, _ new: Declaration) -> Impact {
    var impact = impact(callers: callers, old, new)
    if hasLibraryEvolution { impact.binary = .breaking }
    return impact
  }
}
