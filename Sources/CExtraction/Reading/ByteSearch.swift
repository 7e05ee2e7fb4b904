#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension String {
  /// Whether the bytes of `part` occur in this string. `contains` compares by characters, which
  /// costs more than parsing the declaration did.
  func containsBytes(_ part: StaticString) -> Bool {
    var text = self
    return text.withUTF8 { bytes in
      guard var position = bytes.baseAddress.map(UnsafeRawPointer.init) else { return false }
      let end = position + bytes.count
      while end - position >= part.utf8CodeUnitCount,
        let hit = memchr(position, Int32(part.utf8Start.pointee), end - position)
      {
        position = UnsafeRawPointer(hit)
        guard end - position >= part.utf8CodeUnitCount else { return false }
        if memcmp(position, part.utf8Start, part.utf8CodeUnitCount) == 0 { return true }
        position += 1
      }
      return false
    }
  }
}
