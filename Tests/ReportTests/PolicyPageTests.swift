import APIDiff
import Foundation
import TestSupport
import Testing

/// `Documentation/Policy.md` is generated; a stale page is a failing test that prints the command.
@Suite struct PolicyPageTests {
  @Test func thePageIsWhatThePresetsSay() throws {
    let file = "Documentation/Policy.md"
    let wanted = PolicyPage.markdown(of: Preset.all)
    if Repository.isRecording { try Data(wanted.utf8).write(to: URL(fileURLWithPath: "\(Repository.root)/\(file)")) }
    #expect(
      (try? Repository.text(of: file)) == wanted,
      "\(file) is stale; run: RECORD_SNAPSHOTS=1 swift test --filter PolicyPageTests")
  }
}
