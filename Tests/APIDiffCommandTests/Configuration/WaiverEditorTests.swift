import Testing

@testable import APIDiffCommand

@Suite struct WaiverEditorTests {
  private let editor = WaiverEditor(fields: [
    (key: "fingerprint", value: "0a1b2c3d4e5f"), (key: "reason", value: "say \"hi\": #1\n"), (key: "owner", value: "me"),
    (key: "expires", value: "2.0.0"),
  ])
  private let item = """
    - fingerprint: "0a1b2c3d4e5f"
      reason: "say \\"hi\\": #1\\n"
      owner: "me"
      expires: "2.0.0"
    """

  private func indented(_ count: Int) -> String {
    item.split(separator: "\n").map { String(repeating: " ", count: count) + $0 }.joined(separator: "\n")
  }

  @Test func onlyTheWaiverIsNew() throws {
    let other = "fingerprint: ffffffffffff\n    reason: r\n    owner: o\n    expires: 2.0.0"
    let cases = [
      ("", "waivers:\n\(indented(2))\n"),
      ("# c\npolicy: semver   # d", "# c\npolicy: semver   # d\n\nwaivers:\n\(indented(2))\n"),
      ("waivers:   # none yet\n# end\n", "waivers: # none yet\n\(indented(2))\n# end\n"),
      ("waivers: []\npolicy: cargo\n", "waivers:\n\(indented(2))\npolicy: cargo\n"),
      ("waivers:\n  # why\n  - \(other)  # keep\n\n# last\npolicy: cargo\n", "waivers:\n  # why\n\(indented(2))\n  - \(other)  # keep\n\n# last\npolicy: cargo\n"),
      ("waivers:\n- fingerprint: ffffffffffff\n  reason: r\n  owner: o\n  expires: 2.0.0\n", "waivers:\n\(indented(0))\n- fingerprint: ffffffffffff\n  reason: r\n  owner: o\n  expires: 2.0.0\n"),
    ]
    for (before, after) in cases { #expect(try editor.adding(to: before, file: "apidiff.yml") == after) }
  }

  @Test(arguments: [
    ("waivers: [{ fingerprint: ffffffffffff, reason: r, owner: o, expires: 2.0.0 }]\n", "write one item a line"),
    ("waivers:\n  - { fingerprint: 0a1b2c3d4e5f, reason: r, owner: o, expires: 2.0.0 }\n", "0a1b2c3d4e5f is waived twice"),
    ("policy: nonsense\n", "'nonsense' is no preset"),
  ])
  func whatCannotBeDoneIsSaid(text: String, part: String) {
    #expect(performing: { try editor.adding(to: text, file: "apidiff.yml") }, throws: { "\($0)".contains(part) })
  }
}
