import APIDiff
import Foundation
import TestSupport
import Testing

/// `Documentation/Rules` is generated; a stale page is a failing test that prints the command.
@Suite struct RulePageTests {
  private static let command = "RECORD_SNAPSHOTS=1 swift test --filter RulePageTests"

  @Test func everyPageIsWhatItsRuleSays() throws {
    let folder = URL(fileURLWithPath: "\(Repository.root)/Documentation/Rules")
    var wanted = ["README.md": RulePage.index(of: RuleRegistry.rules)]
    for rule in RuleRegistry.rules { wanted[RulePage.fileName(of: rule)] = RulePage.markdown(of: rule) }
    if Repository.isRecording { try record(wanted, in: folder) }
    let present = try Set(FileManager.default.contentsOfDirectory(atPath: folder.path))
    #expect(present.subtracting(wanted.keys).isEmpty, "pages without a rule; run: \(Self.command)")
    for (name, text) in wanted {
      let page = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      #expect(page == text, "Documentation/Rules/\(name) is stale; run: \(Self.command)")
    }
  }

  private func record(_ pages: [String: String], in folder: URL) throws {
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in pages { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
  }
}
