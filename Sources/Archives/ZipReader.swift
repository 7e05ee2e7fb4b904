/// Reads zip archives by their central directory.
struct ZipReader {
  private let bytes: [UInt8]
  private let limits: ArchiveLimits
  private let bound: Int

  init(_ bytes: [UInt8], limits: ArchiveLimits) {
    self.bytes = bytes
    self.limits = limits
    bound = limits.bound(packed: bytes.count)
  }

  func members() throws(ArchiveError) -> [Member] {
    let (count, start) = try directory()
    var members: [Member] = []
    var (position, total) = (start, 0)
    for _ in 0..<count {
      guard position + 46 <= bytes.count, word(position) == 0x0201_4B50 else {
        throw .damaged("the directory of the zip archive ends too early")
      }
      let size = Int(word(position + 24))
      guard size != 0xFFFF_FFFF else { throw .unsupported("it is a zip archive of more than 4 GiB") }
      total += size
      guard total <= bound else { throw .tooLarge("it unpacks to more than \(bound) bytes") }
      if let member = try member(at: position) { members.append(member) }
      position += 46 + half(position + 28) + half(position + 30) + half(position + 32)
    }
    return members
  }

  /// The end record stands last, behind it only a comment.
  private func directory() throws(ArchiveError) -> (count: Int, start: Int) {
    guard bytes.count >= 22 else { throw .damaged("it is no zip archive") }
    for place in stride(from: bytes.count - 22, through: max(0, bytes.count - 22 - 0xFFFF), by: -1)
    where word(place) == 0x0605_4B50 && place + 22 + half(place + 20) == bytes.count {
      let (count, start) = (half(place + 10), Int(word(place + 16)))
      guard count != 0xFFFF, start != 0xFFFF_FFFF else { throw .unsupported("it is a zip archive with 64-bit records") }
      guard count <= limits.members else { throw .tooLarge("it has more than \(limits.members) members") }
      guard start <= place else { throw .damaged("the zip archive has no directory") }
      return (count, start)
    }
    throw .damaged("it is no zip archive, or one that was cut off")
  }

  private func member(at entry: Int) throws(ArchiveError) -> Member? {
    let nameEnd = entry + 46 + half(entry + 28)
    guard nameEnd <= bytes.count else { throw .damaged("the directory of the zip archive ends too early") }
    let name = String(decoding: bytes[entry + 46..<nameEnd], as: UTF8.self)
    guard let path = try Member.safePath(name) else { return nil }
    // Archives made on Unix keep the file's mode.
    let mode = bytes[entry + 5] == 3 ? word(entry + 38) >> 16 : 0
    if name.hasSuffix("/") || mode & 0o170000 == 0o040000 { return Member(path: path, kind: .folder) }
    let content = try content(of: path, entry)
    switch mode & 0o170000 {
    case 0o120000:
      let target = String(decoding: content, as: UTF8.self)
      try Member.checkTarget(target, of: path)
      return Member(path: path, kind: .symbolicLink(target))
    case 0, 0o100000:
      return Member(path: path, kind: .file(isExecutable: mode & 0o111 != 0), content: content[...])
    default: throw .unsafe(member: path, problem: "is a device, a pipe or something else that is no file")
    }
  }

  private func content(of path: String, _ entry: Int) throws(ArchiveError) -> [UInt8] {
    guard half(entry + 8) & 1 == 0 else { throw .unsupported("its member '\(path)' is encrypted") }
    let (packed, size, local) = (Int(word(entry + 20)), Int(word(entry + 24)), Int(word(entry + 42)))
    guard local + 30 <= bytes.count, word(local) == 0x0403_4B50 else {
      throw .damaged("the zip archive has no content for '\(path)'")
    }
    let start = local + 30 + half(local + 26) + half(local + 28)
    guard start + packed <= bytes.count else { throw .damaged("the zip archive ends within '\(path)'") }
    let content: [UInt8]
    switch half(entry + 10) {
    case 0: content = Array(bytes[start..<start + packed])
    case 8:
      let result = bytes.withUnsafeBufferPointer { buffer in
        let part = UnsafeBufferPointer(rebasing: buffer[start..<start + packed])
        return Result { () throws(ArchiveError) in try Inflate.data(from: part, at: 0, limit: size).data }
      }
      content = try result.get()
    default: throw .unsupported("its member '\(path)' is compressed in a way that is not known here")
    }
    guard content.count == size, CRC32.of(content) == word(entry + 16) else {
      throw .damaged("the checksum of '\(path)' does not fit its content")
    }
    return content
  }

  private func half(_ start: Int) -> Int { Int(bytes[start]) | Int(bytes[start + 1]) << 8 }
  private func word(_ start: Int) -> UInt32 { UInt32(half(start)) | UInt32(half(start + 2)) << 16 }
}
