import APIModel
import Testing

@testable import APIDiff

@Suite struct VersioningTests {
  private func version(_ text: String) throws -> Version { try #require(Version(text)) }

  @Test(arguments: [
    (Versioning(), "1.2.3", "1.2.4", Bump.patch), (Versioning(), "1.2.3", "1.3.0", .minor), (Versioning(), "1.2.3", "2.0.0", .major),
    (Versioning(), "1.2.3", "1.2.3", .none), (Versioning(), "1.2.3", "1.2.2", .none), (Versioning(), "1.2.3", "1.2.3+build", .none),
    (Versioning(), "1.2.3", "2.0.0-alpha", .major), (Versioning(), "2.0.0-alpha", "2.0.0-beta", .major), (Versioning(), "2.0.0-rc.1", "2.0.0", .major),
    (Versioning(), "0.1.0", "0.1.1", .major), (Versioning(beforeStable: .shifted), "0.1.0", "0.2.0", .major),
    (Versioning(beforeStable: .shifted), "0.1.0", "0.1.1", .minor), (Versioning(beforeStable: .shifted), "0.0.1", "0.0.2", .major),
    (Versioning(beforeStable: .strict), "0.1.0", "0.2.0", .minor), (Versioning(beforeStable: .shifted), "0.9.0", "1.0.0", .major),
    (Versioning(scheme: .calendar), "2025.11.0", "2025.12.0", .major), (Versioning(scheme: .calendar), "2025.11.0", "2026.1.0", .major),
    (Versioning(scheme: .calendar), "2025.11.0", "2025.11.1", .patch), (Versioning(scheme: .calendar), "25.04", "25.10", .major),
  ])
  func whatKindOfReleaseItIs(versioning: Versioning, old: String, new: String, bump: Bump) throws {
    #expect(versioning.bump(from: try version(old), to: try version(new)) == bump)
  }

  @Test(arguments: [
    (Versioning(), "1.2.3", Bump.major, "2.0.0"), (Versioning(), "1.2.3", .minor, "1.3.0"), (Versioning(), "1.2.3", .patch, "1.2.4"),
    (Versioning(), "1.2.3", .none, "1.2.3"), (Versioning(), "2.0.0-rc.1", .major, "2.0.0"), (Versioning(), "0.4.1", .major, "0.4.2"),
    (Versioning(beforeStable: .shifted), "0.4.1", .major, "0.5.0"), (Versioning(beforeStable: .shifted), "0.4.1", .minor, "0.4.2"),
    (Versioning(beforeStable: .shifted), "0.0.1", .major, "0.0.2"), (Versioning(beforeStable: .strict), "0.4.1", .major, "1.0.0"),
    (Versioning(scheme: .calendar), "2025.09.0", .major, "2025.11.0"), (Versioning(scheme: .calendar), "2025.11.0", .major, "2025.12.0"),
    (Versioning(scheme: .calendar), "2025.12.3", .minor, "2026.01.0"), (Versioning(scheme: .calendar), "2025.9.3", .patch, "2025.9.4"),
    (Versioning(scheme: .calendar), "25.04", .major, "25.11"),
  ])
  func theLowestThatAdmitsIt(versioning: Versioning, old: String, bump: Bump, lowest: String) throws {
    let found = versioning.lowest(after: try version(old), for: bump, today: CalendarDay("2025-11-10"))
    #expect(found.description == lowest)
    // What is suggested is enough.
    if bump != .none { #expect(versioning.bump(from: try version(old), to: found) >= bump || versioning.scheme == .calendar) }
  }

  @Test(arguments: [
    ("*", "anything", true), ("a*c", "abc", true), ("a*c", "ac", true), ("a*c", "acd", false), ("*.old()", "A.B.old()", true),
    ("a?c", "abc", true), ("a?c", "ac", false), ("", "", true), ("", "a", false), ("*a*b*", "xxaxxbxx", true), ("(_:)", "(_:)", true),
    ("**", "", true), ("*aab", "aaaaaaaaab", true),
  ])
  func patterns(pattern: String, name: String, isMatch: Bool) {
    #expect(NamePattern(pattern).matches(name) == isMatch)
  }

  /// A pattern must not take long, whatever it is.
  @Test func patternsAreFast() {
    let pattern = NamePattern(String(repeating: "*a", count: 200) + "b")
    #expect(!pattern.matches(String(repeating: "a", count: 5000)))
  }
}
