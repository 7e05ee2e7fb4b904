import APIDiff
import Synchronization

/// What apidiff is doing, on standard error: one line that is rewritten on a terminal, a line a
/// step with `--verbose`, and nothing otherwise.
final class Progress: Sendable {
  private enum Mode { case silent, lines, rewriting(width: Int) }

  private let mode: Mode
  private let isLineShown = Mutex(false)

  init(isVerbose: Bool, isTerminal: Bool, width: Int) {
    mode = isVerbose ? .lines : isTerminal ? .rewriting(width: width) : .silent
  }

  /// Says what goes on now.
  func step(_ text: String) {
    let text = TerminalText.escape(text)
    switch mode {
    case .silent: return
    case .lines: Console.writeToStandardError("apidiff: \(text)\n")
    case .rewriting(let width):
      isLineShown.withLock { isShown in
        Console.writeToStandardError("\r\u{1B}[K\(text.prefix(max(width - 1, 1)))")
        isShown = true
      }
    }
  }

  /// Says what only `--verbose` asks for.
  func detail(_ text: String) {
    if case .lines = mode { step(text) }
  }

  /// Takes the rewritten line away before something else is printed.
  func clear() {
    isLineShown.withLock { isShown in
      if isShown { Console.writeToStandardError("\r\u{1B}[K") }
      isShown = false
    }
  }

  /// Prints a line that stays.
  func print(_ text: String) {
    clear()
    Console.writeToStandardError(TerminalText.escape(text) + "\n")
  }
}
