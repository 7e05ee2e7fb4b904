import APIDiff
import APIModel

/// GitHub's REST API, also of Enterprise servers.
struct GitHubHost: CodeHost {
  let client: APIClient
  /// `owner/name`
  let repository: String
  let pullRequest: Int
  let knownAuthor: String?

  static func client(_ transport: any HTTPTransport, _ clock: WaitClock, base: String, token: String, note: @escaping @Sendable (String) -> Void) -> APIClient {
    APIClient(
      transport: transport, clock: clock, base: base,
      headers: [
        "Authorization": "Bearer \(token)", "Accept": "application/vnd.github+json",
        "X-GitHub-Api-Version": "2022-11-28", "User-Agent": "apidiff/\(ToolVersion.current)",
      ],
      hostName: "GitHub", tokenVariable: "GITHUB_TOKEN", permission: "the permission 'pull-requests: write'", note: note)
  }

  /// The open pull request of a branch, as long as its last commit is still the one that was checked.
  ///
  /// - Parameters:
  ///   - head: `owner:branch`; a fork's owner for a fork.
  /// - Returns: nil when the pull request was closed or has moved on.
  static func pullRequest(of head: String, at commit: String, in repository: String, _ client: APIClient) async throws -> Int? {
    let path = "/repos/\(PercentEncoding.path(repository))/pulls?state=open&head=\(PercentEncoding.component(head))&"
    let found = try await allPages(client, path, what: "repository \(repository)") { (reader: inout JSONReader) throws(JSONError) in
      var (number, sha) = (0, "")
      try reader.object { (reader: inout JSONReader, key) throws(JSONError) in
        switch key {
        case "number": number = try reader.int()
        case "head":
          try reader.object { (reader: inout JSONReader, key) throws(JSONError) in
            if case "sha" = key { sha = try reader.string() } else { try reader.skip() }
          }
        default: try reader.skip()
        }
      }
      return (number: number, sha: sha)
    }
    return found.first { $0.sha == commit }?.number
  }

  /// The token of a workflow may not ask who it is: it writes as `github-actions[bot]`.
  func author() async throws -> String {
    if let knownAuthor { return knownAuthor }
    do {
      let response = try await client.send("GET", "/user", what: "user")
      return try client.read(response) { (reader: inout JSONReader) throws(JSONError) in try Self.login(&reader) }
    } catch CodeHostError.forbidden {
      return "github-actions[bot]"
    }
  }

  func comments() async throws -> [HostedComment] {
    try await allPages(client, "\(issues)/\(pullRequest)/comments?", what: what) { (reader: inout JSONReader) throws(JSONError) in
      try Self.comment(&reader)
    }
  }

  func create(_ body: String) async throws -> HostedComment {
    let response = try await client.send(
      "POST", "\(issues)/\(pullRequest)/comments", body: JSONWriter.comment(body), what: what)
    return try client.read(response) { (reader: inout JSONReader) throws(JSONError) in try Self.comment(&reader) }
  }

  func update(_ id: Int, _ body: String) async throws {
    _ = try await client.send("PATCH", "\(issues)/comments/\(id)", body: JSONWriter.comment(body), what: "comment \(id)")
  }

  func delete(_ id: Int) async throws {
    _ = try await client.send("DELETE", "\(issues)/comments/\(id)", what: "comment \(id)")
  }

  private var issues: String { "/repos/\(PercentEncoding.path(repository))/issues" }
  private var what: String { "pull request \(pullRequest) in \(repository)" }

  private static func comment(_ reader: inout JSONReader) throws(JSONError) -> HostedComment {
    var comment = HostedComment(id: 0, author: "", body: "")
    try reader.object { (reader: inout JSONReader, key) throws(JSONError) in
      switch key {
      case "id": comment.id = try reader.int()
      case "body": comment.body = reader.takeNull() ? "" : try reader.string()
      case "user": comment.author = reader.takeNull() ? "" : try login(&reader)
      default: try reader.skip()
      }
    }
    return comment
  }

  private static func login(_ reader: inout JSONReader) throws(JSONError) -> String {
    var login = ""
    try reader.object { (reader: inout JSONReader, key) throws(JSONError) in
      if case "login" = key { login = try reader.string() } else { try reader.skip() }
    }
    return login
  }
}
