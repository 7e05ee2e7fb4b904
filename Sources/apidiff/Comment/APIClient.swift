import APIModel
import Foundation

/// Time, as the client needs it; tests have their own, and wait for nothing.
struct WaitClock: Sendable {
  /// Seconds since 1970, which is how rate limits say when they end.
  var now: @Sendable () -> Int
  var wait: @Sendable (_ seconds: Int) async throws -> Void

  static let system = WaitClock(
    now: { Int(Date().timeIntervalSince1970) }, wait: { try await Task.sleep(for: .seconds($0)) })
}

/// Talks to a code host's REST API: tries again what may succeed later, and says what went wrong
/// in words that help.
struct APIClient: Sendable {
  /// Of one request, the first one included.
  static let maximumAttempts = 5
  /// Rate limits that ask for more end the command.
  static let maximumWait = 120

  let transport: any HTTPTransport
  let clock: WaitClock
  /// `https://api.github.com`, without a slash at the end.
  let base: String
  let headers: [String: String]
  let hostName: String
  let tokenVariable: String
  let permission: String
  let note: @Sendable (String) -> Void

  /// - Parameters:
  ///   - path: With its query, percent-encoded.
  ///   - what: What the address stands for, for the message of a 404.
  /// - Returns: The answer, whose status is 2xx.
  func send(_ method: String, _ path: String, body: [UInt8]? = nil, what: String) async throws -> HTTPResponse {
    guard let url = URL(string: base + path) else {
      throw CodeHostError.malformed(host: hostName, cause: "no address: \(base + path)")
    }
    var request = HTTPRequest(method: method, url: url, headers: headers, body: body)
    if body != nil { request.headers["Content-Type"] = "application/json" }
    var attempt = 1
    while true {
      let outcome: Outcome
      do {
        outcome = judge(try await transport.send(request), what: what, attempt: attempt)
      } catch let error as HTTPTransportError {
        outcome = judge(error, attempt: attempt)
      }
      switch outcome {
      case .success(let response): return response
      case .failure(let error): throw error
      case .again(let seconds, let reason):
        note("\(hostName): \(reason); trying again in \(seconds) s (attempt \(attempt) of \(Self.maximumAttempts))")
        try await clock.wait(seconds)
        attempt += 1
      }
    }
  }

  private enum Outcome {
    case success(HTTPResponse)
    case failure(CodeHostError)
    case again(seconds: Int, reason: String)
  }

  private func judge(_ error: HTTPTransportError, attempt: Int) -> Outcome {
    let cause =
      switch error {
      case .timedOut: "it timed out"
      case .unreachable(let cause): cause
      case .tooLarge: "the answer is too large"
      }
    if error == .tooLarge || attempt == Self.maximumAttempts {
      return .failure(.unreachable(host: hostName, cause: cause, attempts: attempt))
    }
    return .again(seconds: Self.backOff(attempt), reason: cause)
  }

  private func judge(_ response: HTTPResponse, what: String, attempt: Int) -> Outcome {
    switch response.status {
    case 200..<300: return .success(response)
    case 401: return .failure(.unauthorized(host: hostName, variable: tokenVariable))
    case 403, 429:
      guard let seconds = limitedFor(response, attempt) else {
        return .failure(.forbidden(host: hostName, message: message(of: response), permission: permission))
      }
      if attempt == Self.maximumAttempts || seconds > Self.maximumWait {
        return .failure(.rateLimited(host: hostName, seconds: seconds))
      }
      return .again(seconds: seconds, reason: "its rate limit is reached")
    case 404: return .failure(.notFound(host: hostName, what: what))
    case 500...599 where attempt < Self.maximumAttempts:
      return .again(seconds: Self.backOff(attempt), reason: "status \(response.status)")
    default:
      return .failure(
        .failed(host: hostName, status: response.status, message: message(of: response), attempts: attempt))
    }
  }

  /// 1, 2, 4, 8 seconds.
  private static func backOff(_ attempt: Int) -> Int { 1 << (attempt - 1) }

  /// How long a rate limit lasts; nil when the answer is no rate limit.
  private func limitedFor(_ response: HTTPResponse, _ attempt: Int) -> Int? {
    if let seconds = response.headers["retry-after"].flatMap({ Int($0) }) { return max(seconds, 1) }
    if response.headers["x-ratelimit-remaining"] == "0" || response.headers["ratelimit-remaining"] == "0" {
      let reset = response.headers["x-ratelimit-reset"] ?? response.headers["ratelimit-reset"]
      return max((reset.flatMap { Int($0) } ?? clock.now()) - clock.now(), Self.backOff(attempt))
    }
    let isLimit = response.status == 429 || message(of: response).lowercased().contains("rate limit")
    return isLimit ? max(60, Self.backOff(attempt)) : nil
  }

  /// The host's own words, cut.
  private func message(of response: HTTPResponse) -> String {
    var text: String?
    response.body.withUnsafeBytes { buffer in
      var reader = JSONReader(buffer)
      try? reader.object { (reader: inout JSONReader, key) throws(JSONError) in
        if key.text == "message" || key.text == "error", let word = try? reader.string() {
          text = word
        } else {
          try reader.skip()
        }
      }
    }
    return String((text ?? "no reason given").prefix(300))
  }
}
