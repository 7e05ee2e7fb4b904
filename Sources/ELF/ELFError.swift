/// Why a file cannot be read as a shared library or dynamic executable.
package enum ELFError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Another kind of file; `FileFormat` says which.
  case otherFormat(FileFormat)
  /// ELF, but without a table of dynamic symbols.
  case notDynamic(NotDynamic)
  case truncated(part: String, end: UInt64, size: UInt64)
  case malformed(part: String, problem: String)
  case tooLarge(part: String, count: UInt64, limit: UInt64)
  /// The operating system's words.
  case unreadable(String)
  case changedWhileReading

  package enum NotDynamic: Sendable, Hashable {
    case relocatableObject, coreDump, staticExecutable, debugInformation
  }

  /// A sentence without the file's name and without a full stop.
  package var description: String {
    switch self {
    case .otherFormat(let format): format.refusal
    case .notDynamic(let kind): kind.refusal
    case .truncated(let part, let end, let size):
      "the file is damaged: \(part) would end at byte \(end), but the file has \(size)"
    case .malformed(let part, let problem): "the file is damaged: \(part) \(problem)"
    case .tooLarge(let part, let count, let limit):
      "\(part) claims \(count), more than the \(limit) that are read"
    case .unreadable(let reason): "the file cannot be read: \(reason)"
    case .changedWhileReading: "the file changed while it was read"
    }
  }
}

extension ELFError.NotDynamic {
  var refusal: String {
    switch self {
    case .relocatableObject: "it is an object file, not a shared library; link it first"
    case .coreDump: "it is a core dump, not a shared library"
    case .staticExecutable: "it is statically linked and has no dynamic symbols; name the shared library"
    case .debugInformation:
      "it holds only debug information, split from a library; name the library that was shipped"
    }
  }
}
