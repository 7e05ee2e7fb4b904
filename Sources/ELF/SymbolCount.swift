/// How many dynamic symbols there are: no field says it, so the hash tables are asked.
struct SymbolCount<Source: ByteSource> {
  let image: LoadedImage<Source>
  let machine: UInt16

  func count(_ table: DynamicTable, sections: [SectionHeader], symbolSize: UInt64) throws(ELFError) -> UInt64 {
    if let address = table[.hash] { return try countInHash(at: address) }
    if let count = table[.mipsSymbolCount], machine == Machine.mips { return count }
    guard let address = table[.gnuHash] else {
      throw .malformed(part: "the dynamic section", problem: "has symbols but no hash table to count them")
    }
    if let count = try countInGNUHash(at: address) { return count }
    // Nothing is exported, and the table holds what is exported alone.
    let section = sections.first { $0.type == SectionHeader.dynamicSymbols && $0.address == table[.symbolTable] }
    return section.map { $0.size / symbolSize } ?? 1
  }

  /// The System V table has a chain entry for each symbol.
  private func countInHash(at address: UInt64) throws(ELFError) -> UInt64 {
    // Two machines have entries of eight bytes.
    let isWide = machine == Machine.alpha || machine == Machine.s390 && image.layout.is64Bit
    let size = isWide ? 8 : 4
    let part = "the hash table"
    let bytes = try image.bytes(of: part, at: address, count: UInt64(size * 2))
    return image.layout.integer(bytes, size, size)
  }

  /// The GNU table ends with the chain of the highest bucket; nil when it is empty.
  private func countInGNUHash(at address: UInt64) throws(ELFError) -> UInt64? {
    let part = "the GNU hash table"
    let layout = image.layout
    let header = try image.bytes(of: part, at: address, count: 16)
    let (buckets, first) = (UInt64(layout.word(header, 0)), UInt64(layout.word(header, 4)))
    let bloom = UInt64(layout.word(header, 8)) * UInt64(layout.wordSize)
    let start = try sum(part, address, 16 + bloom)
    let table = try image.bytes(of: part, at: start, count: buckets * 4)
    var last: UInt64 = 0
    for bucket in stride(from: 0, to: table.count, by: 4) { last = max(last, UInt64(layout.word(table, bucket))) }
    guard last > 0 else { return nil }
    guard last >= first else { throw .malformed(part: part, problem: "counts symbols before its first one") }
    let chains = try sum(part, start, buckets * 4)
    return try endOfChain(from: last, first: first, chains: chains, part)
  }

  private func endOfChain(
    from symbol: UInt64, first: UInt64, chains: UInt64, _ part: String
  ) throws(ELFError) -> UInt64 {
    for index in symbol..<max(symbol, Limits.symbols) {
      let entry = try image.bytes(of: part, at: try sum(part, chains, (index - first) * 4), count: 4)
      if image.layout.word(entry, 0) & 1 == 1 { return index + 1 }
    }
    throw .tooLarge(part: "the number of dynamic symbols", count: symbol, limit: Limits.symbols)
  }
}
