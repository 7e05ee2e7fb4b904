/// A shared library or dynamic executable as linker and loader see it.
///
/// Everything is found through the program headers, as the loader does it: section headers may be
/// stripped. Every offset, size and index is checked; a damaged file gives an error.
package struct DynamicObject: Sendable, Hashable {
  package enum Kind: Sendable, Hashable { case library, executable }

  package var kind: Kind
  /// The processor's name in target triples, `x86_64`; nil for those that no triple names.
  package var architecture: String?
  package var is64Bit: Bool
  package var isLittleEndian: Bool
  package var soname: String?
  /// The libraries that are loaded with it, in order.
  package var needed: [String]
  /// Versions that it defines, sorted.
  package var versions: [String]
  /// The loader serves programs that ask for a version here, with a warning: there is a table of
  /// symbols' versions, and the file defines none. Without the table it gives up.
  package var toleratesVersions: Bool
  /// Versions that it wants of other libraries, sorted.
  package var neededVersions: [NeededVersion]
  /// In the table's order, without its empty first entry.
  package var symbols: [DynamicSymbol]

  package struct NeededVersion: Sendable, Hashable {
    package var library: String
    package var name: String
  }

  /// Reads a file and makes sure that nobody wrote to it meanwhile.
  package static func read(path: String) throws(ELFError) -> DynamicObject {
    let source = try FileSource(path: path)
    do {
      let object = try DynamicObject(source)
      try source.checkUnchanged()
      return object
    } catch {
      // What looks damaged may be half written.
      try source.checkUnchanged()
      throw error
    }
  }

  package init(_ source: some ByteSource) throws(ELFError) {
    let header = try FileHeader.read(source)
    if header.kind == .relocatable { throw .notDynamic(.relocatableObject) }
    if header.kind == .core { throw .notDynamic(.coreDump) }
    let segments = try ProgramHeader.all(header, source)
    let sections = SectionHeader.all(header, source)
    let dynamic = segments.first { $0.type == ProgramHeader.dynamic }
    if Self.isDebugInformation(dynamic, sections) { throw .notDynamic(.debugInformation) }
    guard let dynamic else { throw .notDynamic(.staticExecutable) }

    let table = try DynamicTable(dynamic, header.layout, source)
    let image = LoadedImage(source: source, layout: header.layout, programHeaders: segments)
    var names = try Self.names(table, image)
    soname = try table[.soname].map { offset throws(ELFError) in try names.string(at: offset, of: "the library's name") }
    needed = []
    for offset in table.needed { needed.append(try names.string(at: offset, of: "a needed library")) }
    let versions = try VersionTables(table, image, &names)
    self.versions = versions.defined.values.sorted()
    toleratesVersions = table[.versions] != nil && table[.definedVersions] == nil
    neededVersions = versions.needed.values.sorted { ($0.library, $0.name) < ($1.library, $1.name) }
    let reader = SymbolReader(image: image, table: table, versions: versions, machine: header.machine)
    symbols = try reader.symbols(sections, &names)

    let hasInterpreter = segments.contains { $0.type == ProgramHeader.interpreter }
    let isProgram = header.kind == .executable || table.isPositionIndependentExecutable || hasInterpreter && soname == nil
    kind = isProgram ? .executable : .library
    architecture = Machine.architecture(header.machine, header.layout)
    is64Bit = header.layout.is64Bit
    isLittleEndian = header.layout.isLittleEndian
  }

  /// Whether programs for the triple's processor can load it; unknown processors fit none.
  package func fits(triple: String) -> Bool {
    guard let architecture, let wanted = triple.split(separator: "-").first else { return false }
    let isX32 = architecture == "x86_64" && !is64Bit
    return Machine.normalised(String(wanted)) == architecture && isX32 == triple.hasSuffix("x32")
  }

  /// Splitting leaves the headers and takes the contents, so that what they name is not there.
  private static func isDebugInformation(_ dynamic: ProgramHeader?, _ sections: [SectionHeader]) -> Bool {
    sections.contains { section in
      guard section.type == SectionHeader.noBits, section.flags & SectionHeader.threadLocalFlag == 0 else { return false }
      // Zero-filled data never lies where the loader looks for the dynamic section.
      return dynamic.map { section.address == $0.address && section.size > 0 } ?? false
    }
  }

  private static func names<Source>(
    _ table: DynamicTable, _ image: LoadedImage<Source>
  ) throws(ELFError) -> StringTable {
    guard let address = table[.stringTable], let size = table[.stringTableSize], size > 0 else { return StringTable([]) }
    return StringTable(try image.bytes(of: "the dynamic string table", at: address, count: size))
  }
}
