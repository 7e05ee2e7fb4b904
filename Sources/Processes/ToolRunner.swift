import Subprocess

#if canImport(System)
import System
#else
import SystemPackage
#endif

/// Runs tools (compilers, git, pkg-config) and gives back what they printed.
///
/// A tool never reads the terminal, runs in a process group of its own, and is ended together
/// with its descendants when the calling task is cancelled: first asked, then, after three
/// seconds, killed.
package struct ToolRunner: Sendable {
  /// Variables to set (or, with nil, to remove) on top of the inherited environment.
  package var environment: [String: String?]
  /// More output than this (in bytes, each stream) is an error.
  package var outputLimit: Int

  package init(environment: [String: String?] = [:], outputLimit: Int = 1 << 28) {
    self.environment = environment
    self.outputLimit = outputLimit
  }

  /// Runs `tool` (a name to look up in `PATH`, or a path) to its end.
  ///
  /// - Parameters:
  ///   - directory: The working directory; nil for the current one.
  ///   - onLine: Called for each line of standard output and standard error as it arrives.
  /// - Returns: What was printed and how it ended. A status other than 0 is a result, not an error.
  package func run(
    _ tool: String, _ arguments: [String], in directory: String? = nil,
    onLine: (@Sendable (String) -> Void)? = nil
  ) async throws(ToolError) -> ToolOutput {
    do {
      return try await launch(tool, arguments, in: directory, onLine: onLine)
    } catch let error as ToolError {
      throw error
    } catch is CancellationError {
      throw .cancelled(tool: tool)
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw .notFound(tool: tool)
    } catch {
      throw Task.isCancelled ? .cancelled(tool: tool) : .failed(tool: tool, cause: "\(error)")
    }
  }

  private func launch(
    _ tool: String, _ arguments: [String], in directory: String?, onLine: (@Sendable (String) -> Void)?
  ) async throws -> ToolOutput {
    let overrides = Dictionary(
      uniqueKeysWithValues: environment.compactMap { name, value in
        Environment.Key(rawValue: name).map { ($0, value) }
      })
    var options = PlatformOptions()
    options.processGroupID = 0
    options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .seconds(3))]
    let limit = outputLimit
    let result = try await Subprocess.run(
      tool.contains("/") ? .path(FilePath(tool)) : .name(tool),
      arguments: Arguments(arguments),
      environment: .inherit.updating(overrides),
      workingDirectory: directory.map { FilePath($0) },
      platformOptions: options,
      input: .none, output: .sequence, error: .sequence
    ) { execution in
      async let errors = Self.collect(execution.standardError, tool, limit, onLine)
      async let output = Self.collect(execution.standardOutput, tool, limit, onLine)
      return try await (output: output, errors: errors)
    }
    if Task.isCancelled { throw ToolError.cancelled(tool: tool) }
    let (output, errors) = result.closureResult
    return ToolOutput(
      status: Self.status(result.terminationStatus),
      standardOutput: String(decoding: output, as: UTF8.self),
      standardError: String(decoding: errors, as: UTF8.self))
  }

  private static func collect(
    _ stream: SubprocessOutputSequence, _ tool: String, _ limit: Int, _ onLine: (@Sendable (String) -> Void)?
  ) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    var lineStart = 0
    for try await buffer in stream {
      buffer.withUnsafeBytes { bytes.append(contentsOf: $0) }
      if bytes.count > limit { throw ToolError.tooMuchOutput(tool: tool, limit: limit) }
      guard let onLine else { continue }
      while let end = bytes[lineStart...].firstIndex(of: 0x0A) {
        onLine(String(decoding: bytes[lineStart..<end], as: UTF8.self))
        lineStart = end + 1
      }
    }
    return bytes
  }

  private static func status(_ status: TerminationStatus) -> ToolOutput.Status {
    switch status {
    case .exited(let code): .exited(Int(code))
    case .signaled(let signal): .signalled(Int(signal))
    }
  }
}

/// What a tool printed and how it ended.
package struct ToolOutput: Sendable, Hashable {
  package enum Status: Sendable, Hashable {
    case exited(Int)
    /// Ended by a signal.
    case signalled(Int)
  }

  package let status: Status
  package let standardOutput: String
  package let standardError: String

  package init(status: Status, standardOutput: String, standardError: String) {
    self.status = status
    self.standardOutput = standardOutput
    self.standardError = standardError
  }

  package var isSuccess: Bool { status == .exited(0) }

  /// How it ended, for a message: `exit code 1`, `signal 9`.
  package var ending: String {
    switch status {
    case .exited(let code): "exit code \(code)"
    case .signalled(let signal): "signal \(signal)"
    }
  }
}

/// Why a tool could not be run to its end.
package enum ToolError: Error, Sendable, Equatable {
  case notFound(tool: String)
  case cancelled(tool: String)
  case tooMuchOutput(tool: String, limit: Int)
  case failed(tool: String, cause: String)
}

extension ToolError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notFound(let tool): "'\(tool)' was not found in PATH: install it, or add its folder to PATH"
    case .cancelled(let tool): "'\(tool)' was interrupted"
    case .tooMuchOutput(let tool, let limit): "'\(tool)' printed more than \(limit) bytes and was ended"
    case .failed(let tool, let cause): "'\(tool)' could not be run: \(cause)"
    }
  }
}
