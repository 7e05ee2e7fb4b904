import Dispatch
import Foundation

/// Turns Ctrl-C and SIGTERM into the cancellation of a task, so that tools are ended and
/// worktrees removed before apidiff leaves.
enum Interruption {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Runs `body`; the first signal cancels it, a second one ends the process at once.
  ///
  /// - Returns: What `body` gave, and whether a signal came.
  static func cancelling<Value: Sendable>(
    _ body: @escaping @Sendable () async -> Value
  ) async -> (value: Value, wasInterrupted: Bool) {
    let task = Task { await body() }
    let sources = signals.compactMap { number -> (any DispatchSourceSignal)? in
      // Dispatch sees a signal only when its default action is off.
      let former = signal(number, SIG_IGN)
      // `nohup` wants us to go on when the terminal is closed.
      if number == SIGHUP, unsafeBitCast(former, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { return nil }
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        if task.isCancelled { _exit(ExitStatus.interrupted.rawValue) }
        task.cancel()
      }
      source.resume()
      return source
    }
    let value = await task.value
    for source in sources { source.cancel() }
    return (value, task.isCancelled)
  }
}
