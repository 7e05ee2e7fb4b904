import Foundation

/// Error lines in what a compiler or SwiftPM printed.
enum CompilerErrors {
  /// The first errors, each once, at most `limit`.
  static func first(in output: String, limit: Int = 10) -> [String] {
    var errors: [String] = []
    for line in output.split(whereSeparator: \.isNewline) where isError(line) {
      let text = line.trimmingPrefix { $0 == " " }
      if !errors.contains(String(text)) { errors.append(String(text)) }
      if errors.count == limit { break }
    }
    // What the driver says about a failed compiler says nothing when the compiler has spoken.
    let causes = errors.filter { !$0.hasSuffix("(use -v to see invocation)") }
    return causes.isEmpty ? errors : causes
  }

  /// `file:1:2: error: …` or `error: …`; not the excerpt of code below it (`   | `- error: …`).
  private static func isError(_ line: Substring) -> Bool {
    if line.hasPrefix("error:") || line.hasPrefix("fatal error:") { return true }
    guard let position = line.range(of: ": error:") ?? line.range(of: ": fatal error:") else { return false }
    return !line[..<position.lowerBound].contains("|")
  }
}
