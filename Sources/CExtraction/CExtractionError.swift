/// Why headers could not be turned into a snapshot.
package struct CExtractionError: Error, Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// The request names something that is not there or cannot be meant: exit code 2.
    case badInput
    /// The headers do not compile: exit code 3.
    case headersDoNotParse
    /// A tool or library that is needed is missing or fails, or a file changes meanwhile: exit code 3.
    case toolMissing
  }

  package var kind: Kind
  /// What happened, and to what.
  package var message: String
  /// The compiler's first diagnostics, or the places that were searched; one a line.
  package var details: [String]
  /// What to do next.
  package var advice: String

  package init(_ kind: Kind, _ message: String, details: [String] = [], advice: String) {
    self.kind = kind
    self.message = message
    self.details = details
    self.advice = advice
  }
}

extension CExtractionError: CustomStringConvertible {
  /// All of it, one part a line. Names and diagnostics are as they were found: whoever prints
  /// this on a terminal escapes it.
  package var description: String {
    ([message] + details.map { "  " + $0 } + [advice]).joined(separator: "\n")
  }
}
