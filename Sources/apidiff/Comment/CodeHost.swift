import APIModel

/// A comment on a pull request, as far as it matters here.
struct HostedComment: Sendable, Hashable {
  /// Older comments have smaller ones.
  var id: Int
  var author: String
  var body: String
}

/// Where pull requests are discussed.
protocol CodeHost: Sendable {
  /// The name under which the token writes.
  func author() async throws -> String
  /// All comments of the pull request, in any order.
  func comments() async throws -> [HostedComment]
  func create(_ body: String) async throws -> HostedComment
  func update(_ id: Int, _ body: String) async throws
  func delete(_ id: Int) async throws
}

/// The pages of a list: every answer says in its `Link` header whether there is another.
func allPages<Element>(
  _ client: APIClient, _ path: String, what: String, _ element: (inout JSONReader) throws(JSONError) -> Element
) async throws -> [Element] {
  var elements: [Element] = []
  for page in 1...CommentPages.maximum {
    let response = try await client.send("GET", "\(path)per_page=\(CommentPages.size)&page=\(page)", what: what)
    elements += try client.read(response) { (reader: inout JSONReader) throws(JSONError) in try reader.array(of: element) }
    if response.headers["link"]?.contains("rel=\"next\"") != true { return elements }
  }
  throw CodeHostError.tooMany(host: client.hostName)
}

extension APIClient {
  /// Reads an answer; fields that are not asked for are skipped.
  func read<Value>(
    _ response: HTTPResponse, _ body: (inout JSONReader) throws(JSONError) -> Value
  ) throws(CodeHostError) -> Value {
    do {
      return try response.body.withUnsafeBytes { buffer in
        var reader = JSONReader(buffer)
        return try body(&reader)
      }
    } catch {
      throw .malformed(host: hostName, cause: "\(error)")
    }
  }
}

extension JSONWriter {
  /// `{"body": …}`, which both hosts take.
  static func comment(_ body: String) -> [UInt8] {
    var json = JSONWriter()
    json.object { $0.field("body", body) }
    return json.bytes
  }
}
