/// One entry of an archive, already checked to stay inside.
struct Member {
  enum Kind {
    case file(isExecutable: Bool)
    case folder
    /// The target as written.
    case symbolicLink(String)
    /// Another member's path.
    case hardLink(String)
  }

  var path: String
  var kind: Kind
  var content: ArraySlice<UInt8> = []
  /// Seconds since 1970; builds compare them.
  var modified: Int?

  /// A member's path without `.` and doubled slashes; nil for the archive's own root.
  static func safePath(_ name: String) throws(ArchiveError) -> String? {
    guard !name.hasPrefix("/") else { throw .unsafe(member: name, problem: "has an absolute path") }
    let parts = name.split(separator: "/").filter { $0 != "." }
    guard !parts.contains("..") else { throw .unsafe(member: name, problem: "leads out of the archive with '..'") }
    guard !name.utf8.contains(0), !name.utf8.contains(UInt8(ascii: "\\")) else {
      throw .unsafe(member: name, problem: "has a name with a backslash or zero byte")
    }
    guard name.utf8.count <= 4096, parts.allSatisfy({ $0.utf8.count <= 255 }), parts.count <= 100 else {
      throw .unsafe(member: String(name.prefix(80)) + "…", problem: "has a name that is too long")
    }
    return parts.isEmpty ? nil : parts.joined(separator: "/")
  }

  /// Refuses targets that lead out by their text; what links do together is looked at when they stand.
  static func checkTarget(_ target: String, of path: String) throws(ArchiveError) {
    guard !target.hasPrefix("/"), !target.isEmpty, !target.utf8.contains(0) else {
      throw .unsafe(member: path, problem: "links to '\(target)', outside the archive")
    }
    var depth = path.split(separator: "/").count - 1
    for part in target.split(separator: "/") where part != "." {
      depth += part == ".." ? -1 : 1
      if depth < 0 { throw .unsafe(member: path, problem: "links to '\(target)', outside the archive") }
    }
  }
}
