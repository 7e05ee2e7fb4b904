@testable import Archives

/// Writes archives byte by byte, also such that no tool writes.
enum ArchiveMaker {
  struct Entry {
    var name: String
    var type: Character = "0"
    var content: [UInt8] = []
    var link = ""
    var mode = 0o644
    /// What the header claims; nil for the content's size.
    var size: Int?
  }

  static func tar(_ entries: [Entry]) -> [UInt8] {
    entries.flatMap(member) + [UInt8](repeating: 0, count: 1024)
  }

  private static func member(_ entry: Entry) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, _ place: Int) {
      for (index, byte) in text.utf8.enumerated() { header[place + index] = byte }
    }
    put(String(entry.name.prefix(100)), 0)
    put(octal(entry.mode, 7), 100)
    put(octal(entry.size ?? entry.content.count, 11), 124)
    put(octal(1_600_000_000, 11), 136)
    put("        ", 148)
    put(String(entry.type), 156)
    put(entry.link, 157)
    put("ustar\u{0}00", 257)
    put(octal(header.reduce(0) { $0 + Int($1) }, 6) + "\0 ", 148)
    let filler = (512 - entry.content.count % 512) % 512
    return header + entry.content + [UInt8](repeating: 0, count: filler)
  }

  private static func octal(_ number: Int, _ width: Int) -> String {
    let digits = String(number, radix: 8)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Members stored without compression; `mode` is Unix's.
  static func zip(_ entries: [(name: String, content: [UInt8], mode: Int)], claiming size: Int? = nil) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let name = Array(entry.name.utf8)
      let sizes = word(Int(CRC32.of(entry.content))) + word(entry.content.count) + word(size ?? entry.content.count)
      let start = bytes.count
      bytes += [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0] + sizes + half(name.count) + half(0) + name + entry.content
      directory += [0x50, 0x4B, 1, 2, 20, 3, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0] + sizes + half(name.count) + half(0) + half(0)
      directory += half(0) + half(0) + word(entry.mode << 16) + word(start) + name
    }
    let end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + half(entries.count) + half(entries.count)
    return bytes + directory + end + word(directory.count) + word(bytes.count) + half(0)
  }

  private static func half(_ number: Int) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)] }
  private static func word(_ number: Int) -> [UInt8] { half(number & 0xFFFF) + half(number >> 16 & 0xFFFF) }
}
