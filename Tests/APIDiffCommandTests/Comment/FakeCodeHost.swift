import Foundation
import Synchronization
import TestSupport

/// Speaks the parts of GitHub's and GitLab's comment APIs that apidiff uses, from memory.
final class FakeCodeHost: Sendable {
  struct Comment: Equatable {
    var id: Int
    var author: String
    var body: String
  }

  private struct State {
    var comments: [Comment] = []
    var next = 1
    /// Answers that come before the real one.
    var injected: [LocalServer.Response?] = []
    var afterCreation: [Comment] = []
    var mayAskWhoItIs = true
    var keepsWhatItFailsToAnswer = false
  }

  static let bot = "github-actions[bot]"
  let token: String
  private let state = Mutex(State())

  init(token: String = "secret-token") { self.token = token }

  var comments: [Comment] { state.withLock { $0.comments } }

  func add(author: String = FakeCodeHost.bot, _ body: String) {
    state.withLock { state in
      state.comments.append(Comment(id: state.next, author: author, body: body))
      state.next += 1
    }
  }

  /// The next requests get these; nil is no answer at all.
  func inject(_ responses: [LocalServer.Response?]) { state.withLock { $0.injected = responses } }

  /// Another run's comment appears between our writing and our looking again.
  func raceWith(_ body: String, isOlder: Bool) {
    state.withLock { state in
      let id = isOlder ? 0 : 1_000_000
      state.afterCreation = [Comment(id: id, author: Self.bot, body: body)]
    }
  }

  func forbidAskingWhoItIs() { state.withLock { $0.mayAskWhoItIs = false } }

  /// A creation is carried out, but its answer gets lost.
  func loseNextCreation() { state.withLock { $0.keepsWhatItFailsToAnswer = true } }

  func handle(_ request: LocalServer.Request) -> LocalServer.Response? {
    guard request.headers["authorization"] == "Bearer \(token)" || request.headers["private-token"] == token else {
      return LocalServer.Response(status: 401, body: #"{"message":"Bad credentials"}"#)
    }
    let injected: LocalServer.Response?? = state.withLock { state in
      state.injected.isEmpty ? .none : .some(state.injected.removeFirst())
    }
    if let injected { return injected }
    return answer(request)
  }

  private func answer(_ request: LocalServer.Request) -> LocalServer.Response? {
    let isGitLab = request.path.contains("/merge_requests/")
    if request.path == "/user" {
      let mayAsk = state.withLock { $0.mayAskWhoItIs }
      if !mayAsk { return LocalServer.Response(status: 403, body: #"{"message":"Resource not accessible by integration"}"#) }
      return LocalServer.Response(body: #"{"id":41898282,"login":"\#(Self.bot)","username":"\#(Self.bot)","extra":[1,{"a":null}]}"#)
    }
    if request.path == "/repos/o/r/pulls" {
      let wanted = request.query["head"] == "fork:branch/ä"
      return LocalServer.Response(body: wanted ? #"[{"number":7,"head":{"sha":"abc","ref":"x"},"title":"t"}]"# : "[]")
    }
    let parts = request.path.split(separator: "/").map(String.init)
    let lists = ["/repos/o/r/issues/7/comments", "/projects/g%2Fp/merge_requests/7/notes"]
    switch request.method {
    case "GET" where lists.contains(request.path): return page(request, isGitLab)
    case "POST" where lists.contains(request.path): return create(request, isGitLab)
    case "PATCH", "PUT": return change(Int(parts.last ?? ""), to: Self.body(request), isGitLab)
    case "DELETE": return change(Int(parts.last ?? ""), to: nil, isGitLab)
    default: return LocalServer.Response(status: 404, body: #"{"message":"Not Found"}"#)
    }
  }

  private func page(_ request: LocalServer.Request, _ isGitLab: Bool) -> LocalServer.Response {
    let size = Int(request.query["per_page"] ?? "30") ?? 30
    let number = Int(request.query["page"] ?? "1") ?? 1
    let all = comments.sorted { $0.id < $1.id }
    let shown = all.dropFirst(size * (number - 1)).prefix(size)
    var response = LocalServer.Response(body: "[\(shown.map { Self.json($0, isGitLab) }.joined(separator: ","))]")
    if size * number < all.count { response.headers["Link"] = "<http://elsewhere.example/?page=\(number + 1)>; rel=\"next\"" }
    return response
  }

  private func create(_ request: LocalServer.Request, _ isGitLab: Bool) -> LocalServer.Response {
    let (comment, isLost) = state.withLock { state in
      let comment = Comment(id: state.next, author: Self.bot, body: Self.body(request))
      state.next += 1
      state.comments += [comment] + state.afterCreation
      state.afterCreation = []
      let isLost = state.keepsWhatItFailsToAnswer
      state.keepsWhatItFailsToAnswer = false
      return (comment, isLost)
    }
    return isLost ? LocalServer.Response(status: 502, body: "<html>Bad gateway</html>") : LocalServer.Response(status: 201, body: Self.json(comment, isGitLab))
  }

  private func change(_ id: Int?, to body: String?, _ isGitLab: Bool) -> LocalServer.Response {
    state.withLock { state in
      guard let index = state.comments.firstIndex(where: { $0.id == id }) else {
        return LocalServer.Response(status: 404, body: #"{"message":"Not Found"}"#)
      }
      guard let body else {
        state.comments.remove(at: index)
        return LocalServer.Response(status: 204)
      }
      state.comments[index].body = body
      return LocalServer.Response(body: Self.json(state.comments[index], isGitLab))
    }
  }

  private static func body(_ request: LocalServer.Request) -> String {
    (try? JSONValue(parsing: request.body))?["body"]?.string ?? ""
  }

  private static func json(_ comment: Comment, _ isGitLab: Bool) -> String {
    let user = isGitLab ? ["username": comment.author] : ["login": comment.author, "type": "Bot"]
    let object: [String: Any] = ["id": comment.id, "body": comment.body, (isGitLab ? "author" : "user"): user, "other": [1.5, ["x": true]]]
    let data = (try? JSONSerialization.data(withJSONObject: object)) ?? Data()
    return String(decoding: data, as: UTF8.self)
  }
}
