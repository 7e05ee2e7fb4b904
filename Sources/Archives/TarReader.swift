/// Reads tar archives: ustar, pax and GNU.
struct TarReader {
  private let bytes: [UInt8]
  private let limits: ArchiveLimits
  private var position = 0
  /// What pax and GNU records say about the next member.
  private var name: String?
  private var link: String?
  private var size: Int?

  init(_ bytes: [UInt8], limits: ArchiveLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  mutating func members() throws(ArchiveError) -> [Member] {
    var members: [Member] = []
    while position + 512 <= bytes.count {
      let header = bytes[position..<position + 512]
      if header.allSatisfy({ $0 == 0 }) { return members }
      guard Self.isChecked(header) else {
        throw .damaged(position == 0 ? "it is no tar archive" : "a header of the tar archive has a wrong checksum")
      }
      if let member = try member(header) { members.append(member) }
      guard members.count <= limits.members else { throw .tooLarge("it has more than \(limits.members) members") }
    }
    if bytes.isEmpty || position < bytes.count { throw .damaged("the tar archive ends too early") }
    return members
  }

  private mutating func member(_ header: ArraySlice<UInt8>) throws(ArchiveError) -> Member? {
    let start = position
    let type = header[start + 156]
    let stated = try Self.number(header[start + 124..<start + 136])
    let length = isRecord(type) ? stated : size ?? stated
    position += 512
    // Links and folders may state a size and have no content.
    let hasContent = ![UInt8(ascii: "1"), UInt8(ascii: "2"), UInt8(ascii: "5")].contains(type)
    let taken = hasContent ? length : 0
    guard taken <= bytes.count - position else { throw .damaged("the tar archive ends too early") }
    let content = bytes[position..<position + taken]
    position = min(bytes.count, position + (taken + 511) / 512 * 512)
    if isRecord(type) {
      try record(type, content)
      return nil
    }
    let written = name ?? Self.path(header)
    let target = link ?? Self.text(header[start + 157..<start + 257])
    (name, link, size) = (nil, nil, nil)
    guard let path = try Member.safePath(written) else { return nil }
    var member = Member(path: path, kind: try Self.kind(type, path: path, written: written, target: target, header))
    member.content = content
    member.modified = try? Self.number(header[start + 136..<start + 148])
    return member
  }

  private static func kind(
    _ type: UInt8, path: String, written: String, target: String, _ header: ArraySlice<UInt8>
  ) throws(ArchiveError) -> Member.Kind {
    switch type {
    case 0, UInt8(ascii: "0"), UInt8(ascii: "7"):
      if written.hasSuffix("/") { return .folder }
      let mode = (try? number(header[header.startIndex + 100..<header.startIndex + 108])) ?? 0
      return .file(isExecutable: mode & 0o111 != 0)
    case UInt8(ascii: "5"): return .folder
    case UInt8(ascii: "2"):
      try Member.checkTarget(target, of: path)
      return .symbolicLink(target)
    case UInt8(ascii: "1"):
      guard let other = try Member.safePath(target) else { throw .unsafe(member: path, problem: "links to nothing") }
      return .hardLink(other)
    default:
      throw .unsafe(member: path, problem: "is a device, a pipe or something else that is no file")
    }
  }

  // MARK: Records about the next member

  private func isRecord(_ type: UInt8) -> Bool { "xgLK".utf8.contains(type) }

  private mutating func record(_ type: UInt8, _ content: ArraySlice<UInt8>) throws(ArchiveError) {
    switch type {
    case UInt8(ascii: "L"): name = Self.text(content)
    case UInt8(ascii: "K"): link = Self.text(content)
    case UInt8(ascii: "x"): try pax(content)
    default: break  // Global records say nothing about paths that counts here.
    }
  }

  /// `27 path=some/long/name\n`
  private mutating func pax(_ content: ArraySlice<UInt8>) throws(ArchiveError) {
    var rest = content
    while let space = rest.firstIndex(of: UInt8(ascii: " ")) {
      guard let length = Int(Self.text(rest[..<space])), length > space - rest.startIndex, length <= rest.count else {
        throw .damaged("an extended header of the tar archive has a wrong length")
      }
      let record = rest[rest.startIndex..<rest.startIndex + length]
      rest = rest[(rest.startIndex + length)...]
      let line = record[(space + 1)...].dropLast()
      guard let equals = line.firstIndex(of: UInt8(ascii: "=")) else { continue }
      let value = String(decoding: line[(equals + 1)...], as: UTF8.self)
      switch String(decoding: line[..<equals], as: UTF8.self) {
      case "path": name = value
      case "linkpath": link = value
      case "size":
        guard let number = Int(value), number >= 0 else { throw .damaged("a member of the tar archive has no size") }
        size = number
      case "GNU.sparse.major", "GNU.sparse.map": throw .unsupported("it has sparse files")
      default: break
      }
    }
  }

  // MARK: Fields

  /// The checksum of a header, with its own field taken for spaces.
  private static func isChecked(_ header: ArraySlice<UInt8>) -> Bool {
    let field = header.startIndex + 148..<header.startIndex + 156
    guard let stated = try? number(header[field]) else { return false }
    let sum = header.indices.reduce(0) { $0 + (field.contains($1) ? 32 : Int(header[$1])) }
    return sum == stated
  }

  private static func path(_ header: ArraySlice<UInt8>) -> String {
    let start = header.startIndex
    let name = text(header[start..<start + 100])
    guard header[start + 257..<start + 262].elementsEqual("ustar".utf8), header[start + 262] == 0 else { return name }
    let prefix = text(header[start + 345..<start + 500])
    return prefix.isEmpty ? name : "\(prefix)/\(name)"
  }

  /// Up to the first zero byte.
  private static func text(_ field: ArraySlice<UInt8>) -> String {
    String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
  }

  /// Octal digits, or GNU's binary form for large numbers.
  private static func number(_ field: ArraySlice<UInt8>) throws(ArchiveError) -> Int {
    if let first = field.first, first & 0x80 != 0 {
      var value = 0
      for byte in field.dropFirst() {
        guard value < 1 << 50 else { throw .damaged("a member of the tar archive is too large") }
        value = value << 8 | Int(byte)
      }
      return value
    }
    let digits = field.drop { $0 == 32 }.prefix { $0 != 0 && $0 != 32 }
    if digits.isEmpty { return 0 }
    guard digits.count <= 12, let value = Int(String(decoding: digits, as: UTF8.self), radix: 8), value >= 0 else {
      throw .damaged("a number in the tar archive is none")
    }
    return value
  }
}
