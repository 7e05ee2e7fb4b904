import APIDiff
import APIModel
import TestSupport
import Testing

/// Each fixture through the real extraction and all rules: exactly the stated findings come out,
/// and a side compared with itself gives none.
struct SwiftFindingTests {
  @Test(arguments: SwiftCase.all)
  func findsExactlyWhatIsStated(_ path: SwiftCase) async throws {
    let fixture = try path.fixture()
    let bench = SwiftWorkbench.shared
    try await bench.withFolder { folder in
      let old = try await bench.snapshots(of: fixture, .old, in: folder)
      let new = try await bench.snapshots(of: fixture, .new, in: folder)
      let found = Self.findings(old, new)
      if let rule = path.exampleOf {
        if !found.contains(where: { $0.rule == rule.id }) {
          let lines = Expectation.difference(wanted: [], found: found) ?? "  nothing"
          Issue.record("\(fixture.path): wanted a finding of the rule; found:\n\(lines)")
        }
      } else if let difference = Expectation.difference(wanted: fixture.expectations, found: found) {
        Issue.record("\(fixture.path):\n\(difference)")
      }
      for (side, snapshots) in [("old", old), ("new", new)] {
        if let surplus = Expectation.difference(wanted: [], found: Self.findings(snapshots, snapshots)) {
          Issue.record("\(fixture.path): \(side) compared with itself:\n\(surplus)")
        }
      }
    }
  }

  /// The findings of all modules.
  static func findings(_ old: [Snapshot], _ new: [Snapshot]) -> [Finding] {
    compare(old: old, new: new).modules.flatMap { $0.findings.map(\.finding) }
  }
}
