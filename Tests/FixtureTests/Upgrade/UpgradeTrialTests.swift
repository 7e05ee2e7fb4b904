import APIDiff
import Foundation
import TestSupport
import Testing

/// Every other fixture's client as a client that is upgraded: `UPGRADE_TRIAL=1` prints where the
/// report and the compiler differ, line by line.
struct UpgradeTrialTests {
  private static let isWanted = ProcessInfo.processInfo.environment["UPGRADE_TRIAL"] != nil

  private static let cases: [UpgradeCase] = {
    let cases = (Fixture.paths(of: "Swift") + Fixture.paths(of: "C")).map { UpgradeCase(path: $0) }
    guard let wanted = ProcessInfo.processInfo.environment["FIXTURES"] else { return cases }
    return cases.filter { $0.path.contains(wanted) }
  }()

  @Test(.enabled(if: isWanted, "UPGRADE_TRIAL=1 runs it"), arguments: cases)
  func reportAndCompiler(_ path: UpgradeCase) async throws {
    let fixture = try path.fixture()
    let verdicts = try await UpgradeBench.verdicts(of: fixture, isC: path.isC)
    if !verdicts.oldErrors.isEmpty { return print("trial \(path.path): no client: \(verdicts.oldErrors)") }
    let affected = Set(verdicts.certainties.filter { $0.value == .affected }.keys)
    let refused = Set(verdicts.errors.keys)
    let may = Set(verdicts.certainties.filter { $0.value == .possible }.keys)
    let silent = Set(verdicts.certainties.filter { $0.value == .silent }.keys)
    print(
      "trial \(path.path): both \(affected.intersection(refused).count) false \(affected.subtracting(refused).count) "
        + "missed \(refused.subtracting(affected).count) (may \(refused.subtracting(affected).intersection(may).count), "
        + "silent \(refused.subtracting(affected).intersection(silent).count)) "
        + "may \(may.subtracting(refused).count) silent \(silent.subtracting(refused).count)")
    let client = path.isC ? fixture.cClient : fixture.client
    let markers = Dictionary(uniqueKeysWithValues: refused.map { ($0, LineMarker.affected) })
    for line in verdicts.differences(from: markers, client: client) { print("trial-line \(path.path): \(line)") }
  }
}
