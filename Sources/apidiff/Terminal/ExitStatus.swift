/// How apidiff ends: a promise to scripts.
enum ExitStatus: Int32, Sendable {
  /// Compatible, or done.
  case success = 0
  /// Breaking changes.
  case findings = 1
  /// A wrong command line, or input that cannot be used.
  case badInput = 2
  /// The answer could not be found out: a compiler, an extraction, a file system failed.
  case couldNotCheck = 3
  /// Ended by Ctrl-C; shells call it 128 + SIGINT.
  case interrupted = 130
}

/// An error that knows how apidiff ends because of it. Its description says what happened,
/// where, why, and what to do.
protocol CommandFailure: Error, CustomStringConvertible {
  var exitStatus: ExitStatus { get }
}
