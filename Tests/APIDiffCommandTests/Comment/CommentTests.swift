@testable import APIDiffCommand
import Foundation
import Synchronization
import TestSupport
import Testing

/// `apidiff comment` against a real server on this machine, with the failures that services have.
@Suite struct CommentTests {
  /// A server, what it keeps, and the waits that the client would have made.
  final class Stage: Sendable {
    let fake: FakeCodeHost
    let server: LocalServer
    let isGitLab: Bool
    let waits = Mutex<[Int]>([])

    init(isGitLab: Bool = false) throws {
      let fake = FakeCodeHost()
      self.fake = fake
      self.isGitLab = isGitLab
      server = try LocalServer { fake.handle($0) }
    }

    func host(token: String = "secret-token", timeout: TimeInterval = 30, author: String? = nil) -> any CodeHost {
      let clock = WaitClock(now: { 1_000 }, wait: { seconds in self.waits.withLock { $0.append(seconds) } })
      let transport = URLSessionTransport(timeout: timeout)
      if isGitLab {
        let client = GitLabHost.client(transport, clock, base: server.base, token: token, note: { _ in })
        return GitLabHost(client: client, project: "g/p", mergeRequest: 7, knownAuthor: author)
      }
      let client = GitHubHost.client(transport, clock, base: server.base, token: token, note: { _ in })
      return GitHubHost(client: client, repository: "o/r", pullRequest: 7, knownAuthor: author)
    }

    func publish(_ text: String, isClean: Bool = false, whenClean: CommentPublisher.WhenClean = .update, host: (any CodeHost)? = nil) async throws -> CommentPublisher.Outcome {
      try await CommentPublisher(host: host ?? self.host(), marker: CommentTests.marker)
        .publish(CommentTests.body(text), isClean: isClean, whenClean: whenClean)
    }

    var bodies: [String] { fake.comments.map(\.body) }
    var waited: [Int] { waits.withLock { $0 } }
  }

  static let marker = CommentMarker(modules: ["B", "A"], key: nil)
  static func body(_ text: String) -> String { marker.line + "\n" + text }

  // MARK: The one comment

  @Test(arguments: [false, true])
  func isCreatedThenUpdatedThenLeft(isGitLab: Bool) async throws {
    let stage = try Stage(isGitLab: isGitLab)
    stage.fake.add(author: "somebody", "hello")
    #expect(try await stage.publish("one ü @x") == .created)
    #expect(try await stage.publish("two") == .updated)
    #expect(try await stage.publish("two") == .unchanged)
    #expect(stage.bodies == ["hello", Self.body("two")])
  }

  @Test(arguments: [false, true])
  func turnsGreenOrGoes(isGitLab: Bool) async throws {
    let stage = try Stage(isGitLab: isGitLab)
    #expect(try await stage.publish("green", isClean: true) == .notNeeded)
    #expect(stage.bodies == [])
    _ = try await stage.publish("red")
    #expect(try await stage.publish("green", isClean: true) == .updated)
    #expect(stage.bodies == [Self.body("green")])
    #expect(try await stage.publish("green", isClean: true, whenClean: .delete) == .deleted)
    #expect(stage.bodies == [])
  }

  @Test(arguments: [false, true])
  func isFoundBehindThreeHundredOthers(isGitLab: Bool) async throws {
    let stage = try Stage(isGitLab: isGitLab)
    for number in 1...310 { stage.fake.add(author: "somebody", "comment \(number)") }
    stage.fake.add(Self.body("old"))
    for number in 1...20 { stage.fake.add(author: "somebody", "later \(number)") }
    #expect(try await stage.publish("new") == .updated)
    #expect(stage.fake.comments.count == 331)
    #expect(stage.bodies.filter { $0 == Self.body("new") }.count == 1)
    #expect(stage.server.requests.filter { $0.method == "GET" && $0.path.hasSuffix("s") }.compactMap { $0.query["page"] } == ["1", "2", "3", "4"])
  }

  @Test func theTokenOfAWorkflowMayNotAskWhoItIs() async throws {
    let stage = try Stage()
    stage.fake.forbidAskingWhoItIs()
    stage.fake.add(Self.body("old"))
    #expect(try await stage.publish("new") == .updated)
  }

  // MARK: Races

  @Test(arguments: [true, false])
  func twoRunsLeaveOneComment(otherIsOlder: Bool) async throws {
    let stage = try Stage()
    stage.fake.raceWith(Self.body("theirs"), isOlder: otherIsOlder)
    #expect(try await stage.publish("ours") == (otherIsOlder ? .updated : .created))
    #expect(stage.bodies == [Self.body("ours")])
    #expect(stage.fake.comments.map(\.id) == [otherIsOlder ? 0 : 1])
  }

  @Test func twoCommentsOfAnEarlierRaceBecomeOne() async throws {
    let stage = try Stage()
    stage.fake.add(Self.body("a"))
    stage.fake.add(Self.body("b"))
    #expect(try await stage.publish("c") == .updated)
    #expect(stage.fake.comments == [FakeCodeHost.Comment(id: 1, author: FakeCodeHost.bot, body: Self.body("c"))])
  }

  /// A 502 whose request was carried out all the same: the second attempt makes a second comment.
  @Test func aLostAnswerLeavesOneComment() async throws {
    let stage = try Stage()
    stage.fake.loseNextCreation()
    _ = try await stage.publish("text")
    #expect(stage.bodies == [Self.body("text")])
    #expect(stage.waited == [1])
  }

  // MARK: Forgeries

  /// Anybody can write our marker, or have it in the middle of a text.
  @Test func othersCommentsAreLeftAlone() async throws {
    let stage = try Stage()
    stage.fake.add(author: "mallory", Self.body("forged"))
    stage.fake.add("Look: \(Self.marker.line)\nours by name only")
    stage.fake.add(Self.marker.line + " and more\ntext")
    stage.fake.add(CommentMarker(modules: ["A"], key: nil).line + "\nanother check")
    #expect(try await stage.publish("text") == .created)
    #expect(stage.fake.comments.count == 5)
  }

  @Test(arguments: [["-->"], ["A", "B --> <script>"], ["a,b"], ["a\nb"], [String(repeating: "x", count: 5_000)], []])
  func theMarkerIsOneComment(modules: [String]) {
    let line = CommentMarker(modules: modules, key: nil).line
    #expect(line.hasPrefix("<!-- apidiff-comment 1 modules=") && line.hasSuffix(" -->") && line.utf8.count < 400)
    #expect(!line.dropFirst(4).dropLast(3).contains("--") && !line.contains("\n") && !line.dropFirst().contains("<"))
  }

  @Test func markersTellModuleSetsApart() {
    #expect(CommentMarker(modules: ["a", "b"], key: nil) == CommentMarker(modules: ["b", "a"], key: nil))
    #expect(CommentMarker(modules: ["a,b"], key: nil) != CommentMarker(modules: ["a", "b"], key: nil))
    #expect(CommentMarker(modules: ["a"], key: "x") == CommentMarker(modules: ["b"], key: "x"))
  }

  // MARK: Failures

  @Test func whatMayPassIsTriedAgain() async throws {
    let stage = try Stage()
    let limit = LocalServer.Response(
      status: 403, headers: ["Retry-After": "7"], body: #"{"message":"You have exceeded a secondary rate limit."}"#)
    stage.fake.inject([LocalServer.Response(status: 500), LocalServer.Response(status: 503), limit])
    #expect(try await stage.publish("text") == .created)
    #expect(stage.waited == [1, 2, 7])
  }

  @Test func theRateLimitSaysWhenItEnds() async throws {
    let stage = try Stage()
    let headers = ["X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "1042"]
    stage.fake.inject([LocalServer.Response(status: 429, headers: headers)])
    _ = try await stage.publish("text")
    #expect(stage.waited == [42])
  }

  @Test func aLongRateLimitEndsTheCommand() async throws {
    let stage = try Stage()
    stage.fake.inject([LocalServer.Response(status: 403, headers: ["X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "9999"])])
    await #expect(throws: CodeHostError.rateLimited(host: "GitHub", seconds: 8999)) { try await stage.publish("text") }
    #expect(stage.waited == [])
  }

  @Test func aServerThatStaysBrokenIsGivenUp() async throws {
    let stage = try Stage()
    stage.fake.inject(Array(repeating: LocalServer.Response(status: 500, body: #"{"message":"boom"}"#), count: 9))
    await #expect(throws: CodeHostError.failed(host: "GitHub", status: 500, message: "boom", attempts: 5)) {
      try await stage.publish("text")
    }
    #expect(stage.waited == [1, 2, 4, 8])
  }

  @Test func noAnswerIsTriedAgain() async throws {
    let stage = try Stage()
    stage.fake.inject([nil])
    #expect(try await stage.publish("text", host: stage.host(timeout: 1)) == .created)
    #expect(stage.waited == [1])
  }

  @Test func nobodyThere() async throws {
    let stage = try Stage()
    // Port 1 is nobody's.
    let clock = WaitClock(now: { 0 }, wait: { seconds in stage.waits.withLock { $0.append(seconds) } })
    let client = GitHubHost.client(URLSessionTransport(), clock, base: "http://127.0.0.1:1", token: "t", note: { _ in })
    let host = GitHubHost(client: client, repository: "o/r", pullRequest: 7, knownAuthor: nil)
    await #expect { try await stage.publish("text", host: host) } throws: { error in
      if case CodeHostError.unreachable("GitHub", _, 5) = error { true } else { false }
    }
    #expect(stage.waited == [1, 2, 4, 8])
  }

  @Test func refusalsSayWhatToDo() async throws {
    let stage = try Stage()
    await #expect(throws: CodeHostError.unauthorized(host: "GitHub", variable: "GITHUB_TOKEN")) {
      try await stage.publish("text", host: stage.host(token: "wrong"))
    }
    stage.fake.inject([LocalServer.Response(status: 404, body: #"{"message":"Not Found"}"#)])
    await #expect(throws: CodeHostError.notFound(host: "GitHub", what: "pull request 7 in o/r")) {
      try await stage.publish("text", host: stage.host(author: FakeCodeHost.bot))
    }
    stage.fake.inject([LocalServer.Response(status: 403, body: #"{"message":"Resource not accessible by integration"}"#)])
    await #expect {
      try await stage.publish("text", host: stage.host(author: FakeCodeHost.bot))
    } throws: { error in
      "\(error)".contains("Resource not accessible") && "\(error)".contains("pull-requests: write")
    }
  }

  /// A redirection would carry the token to another place.
  @Test func noRedirectionIsFollowed() async throws {
    let other = try LocalServer { _ in LocalServer.Response(body: "[]") }
    let stage = try Stage()
    stage.fake.inject([LocalServer.Response(status: 307, headers: ["Location": other.base + "/user"])])
    await #expect(throws: CodeHostError.self) { try await stage.publish("text") }
    #expect(other.requests == [])
  }

  @Test func whatIsNoAPIIsSaid() async throws {
    let stage = try Stage()
    stage.fake.inject([LocalServer.Response(body: "<html>proxy login</html>")])
    await #expect {
      try await stage.publish("text")
    } throws: { error in
      if case CodeHostError.malformed("GitHub", _) = error { true } else { false }
    }
  }

  // MARK: Which pull request

  @Test func forksPullRequestsAreFoundByBranchAndCommit() async throws {
    let stage = try Stage()
    let client = GitHubHost.client(URLSessionTransport(), .system, base: stage.server.base, token: "secret-token", note: { _ in })
    #expect(try await GitHubHost.pullRequest(of: "fork:branch/ä", at: "abc", in: "o/r", client) == 7)
    #expect(try await GitHubHost.pullRequest(of: "fork:branch/ä", at: "def", in: "o/r", client) == nil)
    #expect(try await GitHubHost.pullRequest(of: "fork:other", at: "abc", in: "o/r", client) == nil)
  }
}
