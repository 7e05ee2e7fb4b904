import APIDiff
import APIModel

/// GitLab's notes API, also of servers of one's own.
struct GitLabHost: CodeHost {
  let client: APIClient
  /// The project's number, or its path.
  let project: String
  let mergeRequest: Int
  let knownAuthor: String?

  static func client(_ transport: any HTTPTransport, _ clock: WaitClock, base: String, token: String, note: @escaping @Sendable (String) -> Void) -> APIClient {
    APIClient(
      transport: transport, clock: clock, base: base,
      headers: ["PRIVATE-TOKEN": token, "Accept": "application/json", "User-Agent": "apidiff/\(ToolVersion.current)"],
      hostName: "GitLab", tokenVariable: "GITLAB_TOKEN", permission: "the scope 'api' and the role Reporter or more", note: note)
  }

  func author() async throws -> String {
    if let knownAuthor { return knownAuthor }
    let response = try await client.send("GET", "/user", what: "user")
    return try client.read(response) { (reader: inout JSONReader) throws(JSONError) in try Self.username(&reader) }
  }

  func comments() async throws -> [HostedComment] {
    try await allPages(client, "\(notes)?sort=asc&order_by=created_at&", what: what) { (reader: inout JSONReader) throws(JSONError) in
      try Self.comment(&reader)
    }
  }

  func create(_ body: String) async throws -> HostedComment {
    let response = try await client.send("POST", notes, body: JSONWriter.comment(body), what: what)
    return try client.read(response) { (reader: inout JSONReader) throws(JSONError) in try Self.comment(&reader) }
  }

  func update(_ id: Int, _ body: String) async throws {
    _ = try await client.send("PUT", "\(notes)/\(id)", body: JSONWriter.comment(body), what: "note \(id)")
  }

  func delete(_ id: Int) async throws {
    _ = try await client.send("DELETE", "\(notes)/\(id)", what: "note \(id)")
  }

  private var notes: String { "/projects/\(PercentEncoding.component(project))/merge_requests/\(mergeRequest)/notes" }
  private var what: String { "merge request \(mergeRequest) in \(project)" }

  private static func comment(_ reader: inout JSONReader) throws(JSONError) -> HostedComment {
    var comment = HostedComment(id: 0, author: "", body: "")
    try reader.object { (reader: inout JSONReader, key) throws(JSONError) in
      switch key {
      case "id": comment.id = try reader.int()
      case "body": comment.body = reader.takeNull() ? "" : try reader.string()
      case "author": comment.author = reader.takeNull() ? "" : try username(&reader)
      default: try reader.skip()
      }
    }
    return comment
  }

  private static func username(_ reader: inout JSONReader) throws(JSONError) -> String {
    var name = ""
    try reader.object { (reader: inout JSONReader, key) throws(JSONError) in
      if case "username" = key { name = try reader.string() } else { try reader.skip() }
    }
    return name
  }
}
