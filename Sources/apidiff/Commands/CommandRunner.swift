import APIDiff
import ArgumentParser
import Foundation

/// Parses the command line, runs the command, and turns every way to end into an exit code.
enum CommandRunner {
  static func run(_ arguments: [String]) async -> Int32 {
    let (status, wasInterrupted) = await Interruption.cancelling { await perform(arguments) }
    return wasInterrupted ? ExitStatus.interrupted.rawValue : status
  }

  private static func perform(_ arguments: [String]) async -> Int32 {
    do {
      var command = try Apidiff.parseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      return ExitStatus.success.rawValue
    } catch let code as ExitCode {
      return code.rawValue
    } catch let failure as any CommandFailure where failure.exitStatus == .interrupted {
      Console.printError("interrupted: the command was not carried out")
      return ExitStatus.interrupted.rawValue
    } catch let failure as any CommandFailure {
      Console.printError(failure.description)
      return failure.exitStatus.rawValue
    } catch is CancellationError {
      return ExitStatus.interrupted.rawValue
    } catch {
      return explain(error)
    }
  }

  /// What ArgumentParser throws: a wish for help, or a command line that it does not understand.
  private static func explain(_ error: any Error) -> Int32 {
    let message = Apidiff.fullMessage(for: error)
    if Apidiff.exitCode(for: error) == .success {
      print(message)
      return ExitStatus.success.rawValue
    }
    let prefix = "Error: "
    Console.printError(message.hasPrefix(prefix) ? String(message.dropFirst(prefix.count)) : message)
    return ExitStatus.badInput.rawValue
  }
}

extension ExitCode {
  /// Breaking changes were found.
  static let findings = ExitCode(ExitStatus.findings.rawValue)
}
