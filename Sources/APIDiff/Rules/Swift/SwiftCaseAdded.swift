import APIModel

extension Rule {
  static let swiftCaseAdded = Rule(
    id: "swift-case-added",
    summary: "An enum has a new case.",
    rationale: """
      An exhaustive switch over the enum does not compile any more. Switches over an enum that is \
      @nonexhaustive, or in a library with evolution and not frozen, have an @unknown default.
      """,
    fix: "Mark the enum @nonexhaustive with a major version, so that the next case breaks nobody.",
    kind: .addition,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public enum Size { case small, big }
        """,
      new: """
        public enum Size { case small, big, huge }
        """,
      client: """
        func use(_ size: Size) -> Int {
          switch size {
          case .small: 1
          case .big: 2
          }
        }
        """),
    check: .added { new, comparison in
      guard new.kind == .enumCase else { return nil }
      let message = "case '\(new.qualifiedName)' was added"
      guard let type = comparison.new.container(of: new), let before = comparison.oldType(of: type) else {
        return Hit(message, .none)
      }
      guard comparison.canSwitchExhaustively(over: before) else { return Hit(message, .none) }
      let isMet = comparison.hasLibraryEvolution && !comparison.isRenamedInPlace(new, of: before, type)
      let impact = Impact(source: .breaking, binary: isMet ? .breaking : .none)
      return Hit("\(message): an exhaustive switch misses it", impact)
    })
}

extension Comparison {
  /// Whether clients could list every case of the enum, and were not told to expect more.
  func canSwitchExhaustively(over type: Declaration) -> Bool {
    if type.kind != .enum || type.isNonexhaustive { return false }
    if hasLibraryEvolution && !type.attributes.contains("@frozen") { return false }
    let cases = (old.members[type.id] ?? []).filter { $0.kind == .enumCase }
    // Clients can neither name these nor leave them out.
    return cases.allSatisfy { !$0.isSPI && $0.unavailability == nil }
  }
}
