import APIDiff
import APIModel
import Testing

@Suite struct RemovalPromiseTests {
  static func version(_ text: String) -> Version { Version(text) ?? Version("0")! }

  @Test(arguments: [
    ("This will be removed after 5.7 is released", RemovalPromise.after(version("5.7"))),
    ("Use 'x' instead. 'y' will be removed after Swift-DocC 6.1 is released.", .after(version("6.1"))),
    ("Deprecated in 5.6, will be removed in 6.0", .in(version("6.0"))),
    ("use f(); scheduled for removal in v3", .in(version("3"))),
    ("To be removed in version 2.0.0.", .in(version("2.0.0"))),
    ("will be removed in the 3.x release", .in(version("3"))),
    ("Will be removed in two releases", .later(2, .none)),
    ("will be removed in 2 minor releases.", .later(2, .minor)),
    ("It will be removed in the next major version", .later(1, .major)),
    ("going to be removed with the next release", .later(1, .none)),
    ("After 4.0 it will be removed", .after(version("4.0"))),
    ("will be removed in a future version", .unspecified),
    ("This will be removed soon.", .unspecified),
    ("will be removed after 2027-05-01", .day(CalendarDay("2027-05-01")!)),
    ("Will be removed in May 2027", .day(CalendarDay("2027-05-01")!)),
    ("scheduled for removal in 2027", .day(CalendarDay("2027-01-01")!)),
    ("Removed in 7.0", .in(version("7.0"))),
    ("will be removed in Swift 6", .unspecified),
    ("will be removed in favor of g()", .unspecified),
  ])
  func reads(_ message: String, _ promise: RemovalPromise) { #expect(RemovalPromise(message: message) == promise) }

  @Test(arguments: [
    "", "use g()", "The flag was removed in 2.0; use g()", "removes trailing spaces; use trim()",
    "has been removed from the server in 3.0", "available since 1.2", "Use remove(at:) in 2.0",
  ])
  func saysNothing(_ message: String) { #expect(RemovalPromise(message: message) == nil) }

  @Test func keepsAndBreaks() throws {
    let since = Self.version("5.6.0")
    let after = RemovalPromise.after(Self.version("5.7"))
    #expect(after.allowsRemoval(in: Self.version("5.7.0"), since: since, on: nil) == false)
    #expect(after.allowsRemoval(in: Self.version("5.8.0"), since: since, on: nil) == true)
    #expect(after.isOverdue(in: Self.version("5.7.2"), since: since, on: nil) == false)
    #expect(after.isOverdue(in: Self.version("5.8.0"), since: since, on: nil))
    #expect(RemovalPromise.later(2, .minor).firstVersion(since: since) == Self.version("5.8.0"))
    #expect(RemovalPromise.in(Self.version("6")).allowsRemoval(in: Self.version("6.0.0-rc.1"), since: since, on: nil) == true)
    let day = try #require(CalendarDay("2026-01-01"))
    #expect(RemovalPromise.day(day).isOverdue(in: since, since: since, on: day.adding(days: 1)))
    #expect(RemovalPromise.day(day).allowsRemoval(in: since, since: since, on: nil) == nil)
  }

  @Test func aLongMessageIsReadInNoTime() {
    let message = String(repeating: "will be removed in ", count: 50_000)
    #expect(RemovalPromise(message: message) == .unspecified)
  }
}
