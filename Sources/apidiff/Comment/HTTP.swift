import Foundation

/// A request to a code host.
struct HTTPRequest: Sendable {
  var method: String
  var url: URL
  var headers: [String: String] = [:]
  var body: [UInt8]?
}

/// What a code host answered. Header names are in lower case.
struct HTTPResponse: Sendable {
  var status: Int
  var headers: [String: String]
  var body: [UInt8]
}

/// No answer came.
enum HTTPTransportError: Error, Equatable {
  case timedOut
  case unreachable(String)
  case tooLarge
}

/// Sends one request. It neither tries again nor follows a redirection, which would carry the token
/// to another place.
protocol HTTPTransport: Sendable {
  func send(_ request: HTTPRequest) async throws -> HTTPResponse
}
