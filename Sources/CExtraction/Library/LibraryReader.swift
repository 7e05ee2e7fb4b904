package import APIModel
internal import ELF

/// What a shipped library file exports, as a snapshot keeps it: without addresses and paths.
package enum LibraryReader {
  /// - Parameters:
  ///   - target: The triple that the headers were read for; the library must be for it too.
  package static func facts(of path: String, target: String) throws(CExtractionError) -> Snapshot.LibraryFacts {
    let object = try read(path)
    guard object.kind == .library else {
      throw failure(path, "it is an executable, not a shared library")
    }
    guard object.fits(triple: target) else {
      throw failure(
        path, "it is for \(object.architecture ?? "another processor"), and the headers were read for \(target)",
        advice: "Name the library that was built for that target, or read the headers for another one (-- --target=…).")
    }
    return facts(of: object)
  }

  private static func read(_ path: String) throws(CExtractionError) -> DynamicObject {
    do {
      return try DynamicObject.read(path: path)
    } catch .changedWhileReading {
      throw CExtractionError(
        .toolMissing, "the library '\(path)' changed while it was read",
        advice: "Wait until it is built, and try again.")
    } catch {
      throw failure(path, error.description)
    }
  }

  private static func failure(_ path: String, _ reason: String, advice: String? = nil) -> CExtractionError {
    CExtractionError(
      .badInput, "the library '\(path)' cannot be used: \(reason)",
      advice: advice ?? "Give the ELF library that was shipped, such as libname.so.1.")
  }

  static func facts(of object: DynamicObject) -> Snapshot.LibraryFacts {
    var seen: Set<[String]> = []
    var exports: [Snapshot.LibraryFacts.Export] = []
    for symbol in object.symbols where symbol.isExported && !linkerMarks.contains(symbol.name) && !symbol.name.isEmpty {
      guard seen.insert([symbol.name, symbol.version?.name ?? ""]).inserted else { continue }
      var export = Snapshot.LibraryFacts.Export(name: symbol.name, kind: kind(of: symbol))
      if export.kind == .object || export.kind == .threadLocal { export.size = Int(clamping: symbol.size) }
      export.isWeak = symbol.binding == .weak
      export.version = symbol.version?.name
      export.isRetired = symbol.version?.isDefault == false
      exports.append(export)
    }
    let wanted = object.symbols.filter { $0.isUndefined && $0.version == nil && $0.binding != .local && !$0.name.isEmpty }.map(\.name)
    var facts = Snapshot.LibraryFacts(exports: exports, imports: Set(wanted).subtracting(toolchainHooks))
    facts.soname = object.soname
    facts.needed = object.needed
    facts.versions = object.versions
    facts.hasVersionSymbols = object.symbols.contains { $0.isVersionMarker }
    facts.toleratesVersions = object.toleratesVersions
    return facts
  }

  /// Linkers export some of their own, each a few others: nobody's API.
  private static let linkerMarks: Set<String> = [
    "_init", "_fini", "_edata", "edata", "_end", "end", "_etext", "etext", "__bss_start", "__bss_start__", "__bss_end__",
    "_bss_end__", "__end__", "__data_start", "_fp_hw", "__odr_asan_gen_",
  ]

  /// Compilers have every library ask for these, weakly.
  private static let toolchainHooks: Set<String> = [
    "__cxa_finalize", "__gmon_start__", "_ITM_deregisterTMCloneTable", "_ITM_registerTMCloneTable", "_Jv_RegisterClasses",
  ]

  private static func kind(of symbol: DynamicSymbol) -> Snapshot.LibraryFacts.Export.Kind {
    switch symbol.kind {
    case .function: .function
    case .indirectFunction: .indirectFunction
    case .object, .common: .object
    case .threadLocal: .threadLocal
    case .unspecified, .section, .file, .other: .other
    }
  }
}
