import APIModel
import Processes

extension SnapshotFileError: CommandFailure {
  var exitStatus: ExitStatus { isInput ? .badInput : .couldNotCheck }
}

extension ToolError: CommandFailure {
  var exitStatus: ExitStatus {
    if case .cancelled = self { .interrupted } else { .couldNotCheck }
  }
}
