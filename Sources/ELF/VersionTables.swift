/// Names of symbol versions by their index: what the file defines, and what it wants of others.
struct VersionTables {
  private(set) var defined: [UInt16: String] = [:]
  private(set) var needed: [UInt16: DynamicObject.NeededVersion] = [:]

  init<Source>(
    _ table: DynamicTable, _ image: LoadedImage<Source>, _ names: inout StringTable
  ) throws(ELFError) {
    if let address = table[.definedVersions] {
      try readDefined(at: address, count: table[.definedVersionCount] ?? 0, image, &names)
    }
    if let address = table[.neededVersions] {
      try readNeeded(at: address, count: table[.neededVersionCount] ?? 0, image, &names)
    }
  }

  private mutating func readDefined<Source>(
    at start: UInt64, count: UInt64, _ image: LoadedImage<Source>, _ names: inout StringTable
  ) throws(ELFError) {
    let part = "the table of defined versions"
    try Self.check(count, part)
    var address = start
    for _ in 0..<count {
      let entry = try image.bytes(of: part, at: address, count: 20)
      let index = image.layout.half(entry, 4) & 0x7FFF
      let isBase = image.layout.half(entry, 2) & 1 != 0
      let first = try sum(part, address, UInt64(image.layout.word(entry, 12)))
      let name = try image.bytes(of: part, at: first, count: 8)
      // The base entry is the library itself, and its index says "no version".
      if !isBase { defined[index] = try names.string(at: UInt64(image.layout.word(name, 0)), of: part) }
      let next = image.layout.word(entry, 16)
      if next == 0 { break }
      address = try sum(part, address, UInt64(next))
    }
  }

  private mutating func readNeeded<Source>(
    at start: UInt64, count: UInt64, _ image: LoadedImage<Source>, _ names: inout StringTable
  ) throws(ELFError) {
    let part = "the table of needed versions"
    try Self.check(count, part)
    var address = start
    var total = 0
    for _ in 0..<count {
      let entry = try image.bytes(of: part, at: address, count: 16)
      let library = try names.string(at: UInt64(image.layout.word(entry, 4)), of: part)
      var version = try sum(part, address, UInt64(image.layout.word(entry, 8)))
      for _ in 0..<image.layout.half(entry, 2) {
        total += 1
        try Self.check(UInt64(total), part)
        let detail = try image.bytes(of: part, at: version, count: 16)
        let name = try names.string(at: UInt64(image.layout.word(detail, 8)), of: part)
        needed[image.layout.half(detail, 6) & 0x7FFF] = DynamicObject.NeededVersion(library: library, name: name)
        let next = image.layout.word(detail, 12)
        if next == 0 { break }
        version = try sum(part, version, UInt64(next))
      }
      let next = image.layout.word(entry, 12)
      if next == 0 { break }
      address = try sum(part, address, UInt64(next))
    }
  }

  private static func check(_ count: UInt64, _ part: String) throws(ELFError) {
    guard count <= UInt64(Limits.versions) else {
      throw .tooLarge(part: part, count: count, limit: UInt64(Limits.versions))
    }
  }
}
