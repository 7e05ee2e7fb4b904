/// Reads the dynamic symbol table.
struct SymbolReader<Source: ByteSource> {
  let image: LoadedImage<Source>
  let table: DynamicTable
  let versions: VersionTables
  let machine: UInt16

  func symbols(_ sections: [SectionHeader], _ names: inout StringTable) throws(ELFError) -> [DynamicSymbol] {
    guard let address = table[.symbolTable] else { return [] }
    let size = image.layout.is64Bit ? 24 : 16
    if let stated = table[.symbolSize], stated != size {
      throw .malformed(part: "the dynamic section", problem: "gives symbols a size of \(stated) bytes")
    }
    let counter = SymbolCount(image: image, machine: machine)
    let count = try counter.count(table, sections: sections, symbolSize: UInt64(size))
    guard count <= Limits.symbols else {
      throw .tooLarge(part: "the number of dynamic symbols", count: count, limit: Limits.symbols)
    }
    guard count > 1 else { return [] }
    let bytes = try image.bytes(of: "the dynamic symbol table", at: address, count: count * UInt64(size))
    var indices: [UInt8]?
    if let address = table[.versions] {
      indices = try image.bytes(of: "the table of symbol versions", at: address, count: count * 2)
    }
    var symbols: [DynamicSymbol] = []
    symbols.reserveCapacity(Int(count) - 1)
    for index in 1..<Int(count) {
      var symbol = try symbol(bytes, at: index * size, &names)
      if let indices { symbol.version = version(image.layout.half(indices, index * 2), of: symbol) }
      symbols.append(symbol)
    }
    return symbols
  }

  private func symbol(
    _ bytes: [UInt8], at start: Int, _ names: inout StringTable
  ) throws(ELFError) -> DynamicSymbol {
    let layout = image.layout
    // The fields' order differs with the word size.
    let (value, size, info, section) = layout.is64Bit ? (8, 16, 4, 6) : (4, 8, 12, 14)
    let kindAndBinding = bytes[start + info]
    let name = UInt64(layout.word(bytes, start))
    return DynamicSymbol(
      name: name == 0 ? "" : try names.string(at: name, of: "a dynamic symbol"),
      kind: .init(kindAndBinding & 0xF), binding: .init(kindAndBinding >> 4),
      visibility: DynamicSymbol.Visibility(rawValue: bytes[start + info + 1] & 3) ?? .normal,
      size: layout.address(bytes, start + size), value: layout.address(bytes, start + value),
      section: layout.half(bytes, start + section))
  }

  /// Index 0 is for local symbols, 1 for those without a version.
  private func version(_ raw: UInt16, of symbol: DynamicSymbol) -> DynamicSymbol.Version? {
    let index = raw & 0x7FFF
    guard index > 0 else { return nil }
    if !symbol.isUndefined, let name = versions.defined[index] {
      return DynamicSymbol.Version(name: name, isDefault: raw & 0x8000 == 0)
    }
    guard let needed = versions.needed[index] else { return nil }
    return DynamicSymbol.Version(name: needed.name, isDefault: false, library: needed.library)
  }
}
