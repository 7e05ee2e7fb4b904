/// The ELF header's facts that lead to the tables.
struct FileHeader {
  enum Kind: UInt16 {
    case relocatable = 1, executable, shared, core
  }

  var layout: Layout
  var kind: Kind
  var machine: UInt16
  var programHeaders: (offset: UInt64, count: UInt64)
  /// Advice only: they may be stripped or damaged in a file that the loader takes.
  var sectionHeaders: (offset: UInt64, count: UInt64)

  static func read(_ source: some ByteSource) throws(ELFError) -> FileHeader {
    let prefix = try source.bytes(of: "the file", at: 0, count: min(source.size, FileFormat.prefixBytes))
    if let other = FileFormat.recognise(prefix) { throw .otherFormat(other) }
    let layout = try layout(prefix, size: source.size)
    let needed: UInt64 = layout.is64Bit ? 64 : 52
    guard source.size >= needed else { throw .truncated(part: "the ELF header", end: needed, size: source.size) }
    guard let kind = Kind(rawValue: layout.half(prefix, 16)) else {
      throw .malformed(part: "the ELF header", problem: "names an unknown file type, \(layout.half(prefix, 16))")
    }
    let wide = layout.is64Bit
    var header = FileHeader(
      layout: layout, kind: kind, machine: layout.half(prefix, 18),
      programHeaders: (layout.address(prefix, wide ? 32 : 28), UInt64(layout.half(prefix, wide ? 56 : 44))),
      sectionHeaders: (layout.address(prefix, wide ? 40 : 32), UInt64(layout.half(prefix, wide ? 60 : 48))))
    let size = Int(layout.half(prefix, wide ? 54 : 42))
    guard header.programHeaders.count == 0 || size == ProgramHeader.size(layout) else {
      throw .malformed(part: "the ELF header", problem: "gives program headers a size of \(size) bytes")
    }
    if header.programHeaders.count == 0xFFFF { header.programHeaders.count = try header.extendedCount(source) }
    return header
  }

  private static func layout(_ prefix: [UInt8], size: UInt64) throws(ELFError) -> Layout {
    guard prefix.count >= 16 else { throw .truncated(part: "the ELF header", end: 16, size: size) }
    guard prefix[4] == 1 || prefix[4] == 2, prefix[5] == 1 || prefix[5] == 2 else {
      throw .malformed(part: "the ELF header", problem: "names an unknown word size or byte order")
    }
    guard prefix[6] == 1 else {
      throw .malformed(part: "the ELF header", problem: "has version \(prefix[6]) instead of 1")
    }
    return Layout(is64Bit: prefix[4] == 2, isLittleEndian: prefix[5] == 1)
  }

  /// More program headers than the field can hold: the first section header has their number.
  private func extendedCount(_ source: some ByteSource) throws(ELFError) -> UInt64 {
    let bytes = try source.bytes(
      of: "the first section header", at: sectionHeaders.offset, count: UInt64(SectionHeader.size(layout)))
    return UInt64(layout.word(bytes, layout.is64Bit ? 44 : 28))
  }
}

/// A segment that the loader knows.
struct ProgramHeader {
  static let load: UInt32 = 1
  static let dynamic: UInt32 = 2
  static let interpreter: UInt32 = 3

  var type: UInt32
  var offset: UInt64
  var address: UInt64
  var fileSize: UInt64

  static func size(_ layout: Layout) -> Int { layout.is64Bit ? 56 : 32 }

  static func all(_ header: FileHeader, _ source: some ByteSource) throws(ELFError) -> [ProgramHeader] {
    let (layout, table) = (header.layout, header.programHeaders)
    guard table.count <= Limits.programHeaders else {
      throw .tooLarge(part: "the number of program headers", count: table.count, limit: Limits.programHeaders)
    }
    let size = Self.size(layout)
    let bytes = try source.bytes(of: "the program headers", at: table.offset, count: table.count * UInt64(size))
    return (0..<Int(table.count)).map { index in
      let start = index * size
      let wide = layout.is64Bit
      return ProgramHeader(
        type: layout.word(bytes, start), offset: layout.address(bytes, start + (wide ? 8 : 4)),
        address: layout.address(bytes, start + (wide ? 16 : 8)),
        fileSize: layout.address(bytes, start + (wide ? 32 : 16)))
    }
  }
}

/// A section; only asked for what program headers do not tell.
struct SectionHeader {
  static let noBits: UInt32 = 8
  static let dynamicSymbols: UInt32 = 11
  static let threadLocalFlag: UInt64 = 0x400

  var type: UInt32
  var flags: UInt64
  var address: UInt64
  var size: UInt64

  static func size(_ layout: Layout) -> Int { layout.is64Bit ? 64 : 40 }

  /// Empty when they are stripped or do not lie within the file.
  static func all(_ header: FileHeader, _ source: some ByteSource) -> [SectionHeader] {
    let (layout, table) = (header.layout, header.sectionHeaders)
    let size = Self.size(layout)
    guard table.offset > 0,
      let bytes = try? source.bytes(of: "the section headers", at: table.offset, count: table.count * UInt64(size))
    else { return [] }
    return (0..<Int(table.count)).map { index in
      let start = index * size
      let wide = layout.is64Bit
      return SectionHeader(
        type: layout.word(bytes, start + 4), flags: layout.address(bytes, start + 8),
        address: layout.address(bytes, start + (wide ? 16 : 12)),
        size: layout.address(bytes, start + (wide ? 32 : 20)))
    }
  }
}
