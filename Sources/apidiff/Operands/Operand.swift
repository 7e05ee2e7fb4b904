/// What a command compares, as it was typed: a snapshot, a release in `Snapshots/`, a git ref, a
/// package, symbol graphs or headers.
struct Operand: Sendable, Hashable {
  /// What the prefix says that it is.
  enum Kind: String, Sendable, CaseIterable {
    /// No prefix: found out by looking.
    case any
    /// `snapshot:` a snapshot file, or a release in `Snapshots/`.
    case snapshot
    /// `git:` a ref.
    case git
    /// `path:` a file or folder.
    case path
  }

  let kind: Kind
  /// Without the prefix.
  let name: String

  init(kind: Kind, name: String) {
    self.kind = kind
    self.name = name
  }

  /// - Throws: `OperandError` when there is nothing behind the prefix, or a git ref that git
  ///   would take for an option.
  init(parsing text: String) throws(OperandError) {
    let kind = [Kind.snapshot, .git, .path].first { text.hasPrefix("\($0.rawValue):") } ?? .any
    let name = kind == .any ? text : String(text.dropFirst(kind.rawValue.count + 1))
    guard !name.isEmpty, !name.utf8.contains(0) else { throw OperandError(operand: text, reason: .empty) }
    if name.hasPrefix("-"), kind != .path { throw OperandError(operand: text, reason: .leadingDash) }
    self.init(kind: kind, name: name)
  }

  /// As one would type it.
  var text: String { kind == .any ? name : "\(kind.rawValue):\(name)" }
}

/// Why an operand stands for nothing.
struct OperandError: CommandFailure, Equatable {
  enum Reason: Sendable, Equatable {
    case empty
    case leadingDash
    /// - `tried`: a line for each place that was looked at.
    case notFound(tried: [String], nearest: [String])
    /// It is both a git ref and a folder.
    case ambiguous
    /// A file or folder with nothing in it that can be compared.
    case unknownContent(isFolder: Bool)
    /// A folder or file that it should contain is not there.
    case noFolder(String)
    /// A module asked for with `--module` is not in it.
    case noModule(wanted: String, found: [String])
  }

  let operand: String
  let reason: Reason

  init(operand: String, reason: Reason) {
    self.operand = operand
    self.reason = reason
  }

  var exitStatus: ExitStatus { .badInput }

  var description: String {
    let name = quoted(operand)
    switch reason {
    case .empty:
      return "\(name) names nothing. Give a snapshot file, a release, a git ref, a package folder, "
        + "symbol graphs or headers"
    case .leadingDash:
      return "\(name) names something that begins with '-', which git would take for an option: it is "
        + "refused. Write a commit's hash, or path:./NAME for a file"
    case .notFound(let tried, let nearest):
      let hint = nearest.isEmpty ? "" : "\n  did you mean: \(nearest.joined(separator: ", "))"
      return "\(name) was not found\n" + tried.map { "  tried \($0)" }.joined(separator: "\n") + hint
    case .ambiguous:
      return "\(name) is both a git ref and a folder: write git:\(operand) or path:\(operand)"
    case .unknownContent(isFolder: true):
      return "\(name) has no Package.swift, no *.symbols.json and no headers: nothing to compare. "
        + "Give the package's, symbol graphs' or headers' folder"
    case .unknownContent(isFolder: false):
      return "\(name) is none of the files that apidiff reads: a snapshot (.jsonl), a symbol graph "
        + "(.symbols.json), a header (.h) or an archive (.tar, .tar.gz, .tar.xz, .tar.zst, .zip)"
    case .noFolder(let path):
      return "\(name) has no \(quoted(path))"
    case .noModule(let wanted, let found):
      let list = found.isEmpty ? "there is none" : "there is \(found.joined(separator: ", "))"
      return "no module \(quoted(wanted)) in \(name): \(list)"
    }
  }
}
