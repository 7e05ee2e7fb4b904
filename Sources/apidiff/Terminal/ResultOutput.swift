import APIModel
import Foundation

/// Where a command's result goes: standard output, or a file.
struct ResultOutput: Sendable {
  var path: String?

  init(path: String?) { self.path = path }

  func write(_ text: String) throws {
    guard let path else { return try print(text) }
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    var status = stat()
    // A device or a pipe must be written to, not replaced.
    if stat(target, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      try append(text, to: target)
    } else {
      try AtomicFile.write(Array(text.utf8), to: target, overwriting: true)
    }
  }

  private func append(_ text: String, to target: String) throws(OutputError) {
    do {
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: target))
      try handle.write(contentsOf: Data(text.utf8))
      try handle.close()
    } catch {
      throw OutputError(place: "'\(target)'", cause: FileFailure.text(error))
    }
  }

  private func print(_ text: String) throws(OutputError) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      throw OutputError(place: "standard output", cause: FileFailure.text(error))
    }
  }
}

/// A result that could not be delivered.
struct OutputError: CommandFailure, Equatable {
  let place: String
  let cause: String
  var option = "--output FILE"

  var exitStatus: ExitStatus { .couldNotCheck }
  var description: String {
    "cannot write the result to \(place): \(cause). Choose another place with \(option)"
  }
}
