/// One `String` for every distinct text: USRs and kinds recur by the hundred in a symbol graph,
/// and making a string of each costs more than reading them.
struct StringPool {
  private var strings: [String] = []
  private var hashes: [UInt64] = []
  /// Indices into `strings` plus 1; 0 is free. A power of two long, at most half full.
  private var slots = [UInt32](repeating: 0, count: 1 << 12)

  /// The text of these bytes; nil when they are not valid UTF-8.
  mutating func string(_ bytes: UnsafeRawBufferPointer) -> String? {
    let hash = Self.hash(bytes)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if hashes[index] == hash, Self.isEqual(strings[index], bytes) { return strings[index] }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    strings.append(text)
    hashes.append(hash)
    slots[slot] = UInt32(strings.count)
    if strings.count * 2 > slots.count { grow() }
    return text
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (index, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(index + 1)
    }
  }

  private static func isEqual(_ text: String, _ bytes: UnsafeRawBufferPointer) -> Bool {
    guard text.utf8.count == bytes.count else { return false }
    return text.utf8.withContiguousStorageIfAvailable { storage in
      storage.withMemoryRebound(to: UInt8.self) { UnsafeRawBufferPointer($0).elementsEqual(bytes) }
    } ?? text.utf8.elementsEqual(bytes)
  }

  /// Eight bytes a step; good enough for a table that compares the bytes as well.
  private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: bytes.count) &* 0x9E37_79B9_7F4A_7C15
    var offset = 0
    while offset + 8 <= bytes.count {
      hash = mix(hash ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < bytes.count {
      rest = rest << 8 | UInt64(bytes[offset])
      offset += 1
    }
    return mix(hash ^ rest)
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}
