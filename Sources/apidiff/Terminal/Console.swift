import APIDiff
import Foundation

/// The two streams that a person or a program reads: results go to standard output, everything
/// else to standard error.
struct Console: Sendable {
  enum Coloring: String, Sendable, CaseIterable {
    case auto, always, never
  }

  let style: TextStyle
  let progress: Progress

  /// - Parameter variables: The environment: `NO_COLOR`, `TERM`, `COLUMNS`.
  init(
    coloring: Coloring, showsAll: Bool = false, isVerbose: Bool = false, writesToFile: Bool = false,
    variables: [String: String] = ProcessInfo.processInfo.environment
  ) {
    let isTerminal = !writesToFile && isatty(STDOUT_FILENO) == 1
    self.style = TextStyle(
      usesColor: Self.usesColor(coloring, isTerminal: isTerminal, variables: variables),
      width: Self.width(isTerminal: isTerminal, variables: variables), showsAll: showsAll)
    self.progress = Progress(
      isVerbose: isVerbose, isTerminal: isatty(STDERR_FILENO) == 1 && variables["TERM"] != "dumb",
      width: Self.width(isTerminal: true, variables: variables))
  }

  /// Colour goes to a terminal only, never with `NO_COLOR` (https://no-color.org: set and not
  /// empty), unless the command line asks for it.
  static func usesColor(_ coloring: Coloring, isTerminal: Bool, variables: [String: String]) -> Bool {
    switch coloring {
    case .always: true
    case .never: false
    case .auto: isTerminal && variables["NO_COLOR", default: ""].isEmpty && variables["TERM"] != "dumb"
    }
  }

  /// `COLUMNS` if it is a number, else the terminal's width, else 100.
  static func width(isTerminal: Bool, variables: [String: String]) -> Int {
    if let columns = variables["COLUMNS"].flatMap({ Int($0) }), columns > 0 { return min(columns, 1000) }
    guard isTerminal else { return 100 }
    var size = winsize()
    for descriptor in [STDOUT_FILENO, STDERR_FILENO]
    where ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return 100
  }

  /// Writes a line to standard error: a fact that is no result (`note: …`).
  func note(_ text: String) { progress.print("apidiff: note: \(text)") }

  /// Writes what went wrong to standard error.
  static func printError(_ text: String) {
    let eraser = isatty(STDERR_FILENO) == 1 ? "\r\u{1B}[K" : ""
    writeToStandardError("\(eraser)apidiff: error: \(TerminalText.escape(text, keepingLineBreaks: true))\n")
  }

  static func writeToStandardError(_ text: String) {
    // Nowhere is left to report that standard error is gone.
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
