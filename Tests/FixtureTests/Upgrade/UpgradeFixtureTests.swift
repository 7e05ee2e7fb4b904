import APIDiff
import Foundation
import TestSupport
import Testing

@testable import APIDiff

/// Each line of each case: the report says what its marker says, and the compiler refuses it with
/// the new version exactly when the marker says so.
struct UpgradeFixtureTests {
  @Test(arguments: UpgradeCase.all)
  func reportAndCompilerAgree(_ path: UpgradeCase) async throws {
    let fixture = try path.fixture()
    let verdicts = try await UpgradeBench.verdicts(of: fixture, isC: path.isC)
    if !verdicts.oldErrors.isEmpty {
      Issue.record("\(path): the client does not compile against old:\n\(verdicts.oldErrors)")
    }
    let client = path.isC ? fixture.cClient : fixture.client
    let differences = verdicts.differences(from: LineMarker.all(in: client), client: client)
    if !differences.isEmpty { Issue.record("\(path.path):\n  \(differences.joined(separator: "\n  "))") }
  }

  /// Every row has a case that something hits and one (or a line) that looks alike and is safe.
  @Test(arguments: BreakRow.allCases)
  func everyRowHasCases(_ row: BreakRow) throws {
    let cases = Fixture.paths(of: "Upgrade").filter { $0.hasPrefix("Upgrade/\(row.rawValue)/") }
    let marked = try cases.map { path in
      let fixture = try UpgradeCase(path: path).fixture()
      return !LineMarker.all(in: fixture.sections["client"] ?? "").isEmpty
    }
    #expect(marked.contains(true) || row.isNeverHit, "no case in Tests/Fixtures/Upgrade/\(row.rawValue) has a marked line")
    #expect(marked.contains(false), "no case in Tests/Fixtures/Upgrade/\(row.rawValue) is a guard rail: all have marked lines")
  }
}

extension BreakRow {
  /// Sources of clients are never hit.
  fileprivate var isNeverHit: Bool { self == .layout }
}
