import Foundation
import Processes

/// An operand was found, and its API could not be read.
struct UnreadableError: CommandFailure {
  let operand: String
  let cause: String
  let exitStatus: ExitStatus

  var description: String { "cannot read \(quoted(operand)): \(cause)" }

  /// Lets an extractor's error say which operand it is about.
  ///
  /// - Parameter checkout: A temporary folder, whose name tells people nothing.
  static func naming<Value: Sendable>(
    _ operand: Operand, checkout: String? = nil, _ body: () async throws -> Value
  ) async throws -> Value {
    do {
      return try await body()
    } catch {
      // Said with the operand already.
      if error is OperandError || error is UnreadableError { throw error }
      guard let failure = error as? any CommandFailure, failure.exitStatus != .interrupted else { throw error }
      var text = failure.description
      if let checkout { text = text.replacing("\(checkout)/", with: "").replacing(checkout, with: "its checkout") }
      throw UnreadableError(operand: operand.text, cause: text, exitStatus: failure.exitStatus)
    }
  }
}

/// The command of `--prepare` failed.
struct PrepareError: CommandFailure {
  let command: String
  let output: ToolOutput

  var exitStatus: ExitStatus { .couldNotCheck }
  var description: String {
    let lines = (output.standardOutput + output.standardError).split(separator: "\n").suffix(10)
    return "the command of --prepare failed (\(output.ending)): \(command)\n"
      + lines.map { "  \($0)" }.joined(separator: "\n") + "\n  try it by hand in a fresh checkout"
  }
}
