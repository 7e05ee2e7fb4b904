/// A code host did not do what it was asked for.
enum CodeHostError: CommandFailure, Equatable {
  case unauthorized(host: String, variable: String)
  case forbidden(host: String, message: String, permission: String)
  case notFound(host: String, what: String)
  case rateLimited(host: String, seconds: Int)
  case failed(host: String, status: Int, message: String, attempts: Int)
  case unreachable(host: String, cause: String, attempts: Int)
  case malformed(host: String, cause: String)
  case tooMany(host: String)

  var exitStatus: ExitStatus { .couldNotCheck }

  var description: String {
    switch self {
    case .unauthorized(let host, let variable):
      "\(host) does not accept the token (401): is \(variable) set, and not expired?"
    case .forbidden(let host, let message, let permission):
      "\(host) does not allow it (403): \(message)\n  the token needs \(permission)"
    case .notFound(let host, let what):
      "\(host) knows no \(what) (404), or hides it from this token: check the name, the number and the token's access"
    case .rateLimited(let host, let seconds):
      "\(host) asks to wait for \(seconds) s because of its rate limit, which is too long: run it again later"
    case .failed(let host, let status, let message, let attempts):
      "\(host) answered with status \(status) (\(attempts) \(attempts == 1 ? "attempt" : "attempts")): \(message)"
    case .unreachable(let host, let cause, let attempts):
      "\(host) gave no answer in \(attempts) attempts: \(cause). Check the network and the base address"
    case .malformed(let host, let cause):
      "\(host) answered with something that is no answer of its API: \(cause). Check the base address"
    case .tooMany(let host):
      "\(host) lists more comments than are looked through (\(CommentPages.maximum * CommentPages.size))"
    }
  }
}

/// How comments are listed.
enum CommentPages {
  static let size = 100
  static let maximum = 100
}
