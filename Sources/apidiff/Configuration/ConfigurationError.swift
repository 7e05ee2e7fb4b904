/// Something in `apidiff.yml` that cannot be used.
struct ConfigurationError: CommandFailure, Equatable {
  let file: String
  /// Counted from 1; nil when it is about the file as a whole.
  let line: Int?
  let column: Int?
  let message: String

  var exitStatus: ExitStatus { .badInput }

  var description: String {
    guard let line, let column else { return "\(file): \(message)" }
    return "\(file):\(line):\(column): \(message)"
  }
}
