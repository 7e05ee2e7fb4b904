/// Why an archive was not unpacked. Nothing of it is left behind then.
package enum ArchiveError: Error, Sendable, Hashable, CustomStringConvertible {
  case unreadable(String)
  case unwritable(String)
  case damaged(String)
  case unsupported(String)
  /// A member that would land, or lead, outside the folder that it is unpacked in.
  case unsafe(member: String, problem: String)
  case tooLarge(String)
  /// A decompressor is missing; the package that brings it.
  case missingTool(String, package: String)
  case toolFailed(String)
  case cancelled

  package var description: String {
    switch self {
    case .unreadable(let reason): "the archive cannot be read: \(reason)"
    case .unwritable(let reason): "the archive cannot be unpacked: \(reason)"
    case .damaged(let problem): "the archive is damaged: \(problem)"
    case .unsupported(let what): "the archive cannot be unpacked: \(what)"
    case .unsafe(let member, let problem): "the archive is refused: its member '\(member)' \(problem)"
    case .tooLarge(let problem): "the archive is refused: \(problem)"
    case .missingTool(let tool, let package):
      "'\(tool)' was not found in PATH, and unpacks it: install it (Debian and Ubuntu: apt-get install \(package))"
    case .toolFailed(let output): "the archive is damaged: \(output)"
    case .cancelled: "interrupted"
    }
  }

  /// The archive is what is wrong, and not this machine.
  package var isBadInput: Bool {
    switch self {
    case .unwritable, .missingTool, .cancelled: false
    default: true
    }
  }
}
