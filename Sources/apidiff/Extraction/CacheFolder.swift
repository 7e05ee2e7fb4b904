import Foundation

/// Where apidiff keeps what it can work out again.
enum CacheFolder {
  static func path(variables: [String: String] = ProcessInfo.processInfo.environment) -> String {
    if let folder = variables["XDG_CACHE_HOME"], folder.hasPrefix("/") { return "\(folder)/apidiff" }
    let home = FileManager.default.homeDirectoryForCurrentUser.path
    #if os(macOS)
      return "\(home)/Library/Caches/apidiff"
    #else
      return "\(home)/.cache/apidiff"
    #endif
  }
}

/// FNV-1a over 64 bits: no secret, tells texts and files apart.
struct ContentHash: Sendable {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func combine(_ text: String) {
    for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    value = value &* 0x100_0000_01b3
  }

  /// Eight bytes at a time: for files, where a byte at a time takes too long.
  mutating func combine(_ bytes: UnsafeRawBufferPointer) {
    var place = 0
    while place + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      value = (value ^ word) &* 0x9e37_79b9_7f4a_7c15
      value ^= value >> 29
      place += 8
    }
    while place < bytes.count {
      value = (value ^ UInt64(bytes[place])) &* 0x100_0000_01b3
      place += 1
    }
    value = (value ^ UInt64(bytes.count)) &* 0x100_0000_01b3
  }

  var text: String { String(value, radix: 16) }

  static func of(_ text: String) -> String {
    var hash = ContentHash()
    hash.combine(text)
    return hash.text
  }
}
