import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// HTTP through Foundation: no further dependency, and the proxy settings of the system hold.
struct URLSessionTransport: HTTPTransport {
  static let maximumBody = 32 << 20

  private let session: URLSession

  init(timeout: TimeInterval = 30) {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = timeout
    configuration.timeoutIntervalForResource = timeout * 2
    configuration.httpCookieStorage = nil
    configuration.urlCache = nil
    session = URLSession(configuration: configuration, delegate: RedirectRefusal(), delegateQueue: nil)
  }

  func send(_ request: HTTPRequest) async throws -> HTTPResponse {
    var message = URLRequest(url: request.url)
    message.httpMethod = request.method
    for (name, value) in request.headers { message.setValue(value, forHTTPHeaderField: name) }
    message.httpBody = request.body.map { Data($0) }
    do {
      let (data, response) = try await session.data(for: message)
      guard let response = response as? HTTPURLResponse else {
        throw HTTPTransportError.unreachable("the answer is not HTTP")
      }
      if data.count > Self.maximumBody { throw HTTPTransportError.tooLarge }
      var headers: [String: String] = [:]
      for (name, value) in response.allHeaderFields { headers["\(name)".lowercased()] = "\(value)" }
      return HTTPResponse(status: response.statusCode, headers: headers, body: [UInt8](data))
    } catch let error as URLError {
      switch error.code {
      case .timedOut: throw HTTPTransportError.timedOut
      case .cancelled: throw CancellationError()
      default: throw HTTPTransportError.unreachable(error.localizedDescription)
      }
    }
  }
}

/// Lets a redirection be an answer.
private final class RedirectRefusal: NSObject, URLSessionTaskDelegate {
  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }
}
