internal import Foundation

/// Writes the checked members of an archive into an empty folder of ours.
struct Unpacker {
  let folder: String
  let limits: ArchiveLimits

  func write(_ members: [Member]) throws(ArchiveError) {
    var copied = 0
    var links: [(path: String, target: String)] = []
    for member in members {
      let place = "\(folder)/\(member.path)"
      switch member.kind {
      case .folder: try make(folder: place)
      case .file(let isExecutable):
        try make(folder: (place as NSString).deletingLastPathComponent)
        try write(member, to: place, isExecutable)
      case .symbolicLink(let target): links.append((member.path, target))
      case .hardLink(let other):
        try make(folder: (place as NSString).deletingLastPathComponent)
        // Each link costs as much as the file: many of them are a bomb.
        copied += try copy(other, to: place, of: member)
        guard copied <= limits.totalBytes else { throw .tooLarge("it unpacks to more than \(limits.totalBytes) bytes") }
      }
    }
    // Last, so that nothing is ever written through a link.
    for link in links { try make(link: link.path, to: link.target) }
    for link in links { try check(link: link.path) }
  }

  private func make(folder: String) throws(ArchiveError) {
    try perform { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }
  }

  private func write(_ member: Member, to place: String, _ isExecutable: Bool) throws(ArchiveError) {
    try perform {
      try Data(member.content).write(to: URL(fileURLWithPath: place))
      var attributes: [FileAttributeKey: Any] = [.posixPermissions: isExecutable ? 0o755 : 0o644]
      // Builds decide by these what is to be made again.
      if let time = member.modified { attributes[.modificationDate] = Date(timeIntervalSince1970: Double(time)) }
      try FileManager.default.setAttributes(attributes, ofItemAtPath: place)
    }
  }

  /// A hard link becomes a copy. Gives its size.
  private func copy(_ other: String, to place: String, of member: Member) throws(ArchiveError) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(other)")
    guard let attributes, attributes[.type] as? FileAttributeType == .typeRegular else {
      throw .damaged("its member '\(member.path)' links to '\(other)', which is no file before it")
    }
    try perform { try FileManager.default.copyItem(atPath: "\(folder)/\(other)", toPath: place) }
    return attributes[.size] as? Int ?? 0
  }

  private func make(link path: String, to target: String) throws(ArchiveError) {
    let place = "\(folder)/\(path)"
    try make(folder: (place as NSString).deletingLastPathComponent)
    try perform { try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: target) }
  }

  /// Links together can lead where none leads alone.
  private func check(link path: String) throws(ArchiveError) {
    guard let resolved = realpath("\(folder)/\(path)", nil) else { return }  // It leads nowhere, or in a circle.
    defer { free(resolved) }
    let target = String(cString: resolved)
    guard target == folder || target.hasPrefix("\(folder)/") else {
      throw .unsafe(member: path, problem: "links to a place outside the archive")
    }
  }

  private func perform(_ body: () throws -> Void) throws(ArchiveError) {
    do { try body() } catch { throw .unwritable(error.localizedDescription) }
  }
}
