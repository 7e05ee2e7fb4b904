/// The dynamic section: what the loader is told.
struct DynamicTable {
  enum Tag: UInt64 {
    case needed = 1, hash = 4, stringTable = 5, symbolTable = 6, stringTableSize = 10, symbolSize = 11, soname = 14
    case mipsSymbolCount = 0x7000_0011
    case gnuHash = 0x6FFF_FEF5, versions = 0x6FFF_FFF0, flags1 = 0x6FFF_FFFB
    case definedVersions = 0x6FFF_FFFC, definedVersionCount = 0x6FFF_FFFD
    case neededVersions = 0x6FFF_FFFE, neededVersionCount = 0x6FFF_FFFF
  }

  private var values: [Tag: UInt64] = [:]
  /// Offsets of names in the string table, in order.
  private(set) var needed: [UInt64] = []

  init(_ segment: ProgramHeader, _ layout: Layout, _ source: some ByteSource) throws(ELFError) {
    let entry = UInt64(layout.wordSize * 2)
    guard segment.fileSize / entry <= Limits.dynamicEntries else {
      throw .tooLarge(
        part: "the dynamic section's number of entries", count: segment.fileSize / entry, limit: Limits.dynamicEntries)
    }
    let bytes = try source.bytes(of: "the dynamic section", at: segment.offset, count: segment.fileSize)
    for start in stride(from: 0, to: bytes.count - Int(entry) + 1, by: Int(entry)) {
      let tag = layout.address(bytes, start)
      if tag == 0 { break }
      guard let known = Tag(rawValue: tag) else { continue }
      let value = layout.address(bytes, start + layout.wordSize)
      // The loader takes the last of repeated entries.
      if known == .needed { needed.append(value) } else { values[known] = value }
    }
  }

  subscript(tag: Tag) -> UInt64? { values[tag] }

  /// `DF_1_PIE`
  var isPositionIndependentExecutable: Bool { (values[.flags1] ?? 0) & 0x0800_0000 != 0 }
}
