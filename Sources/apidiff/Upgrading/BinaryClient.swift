import APIDiff
import ELF
import Foundation

/// A compiled program or library that uses the library.
struct BinaryClient: Sendable {
  let path: String

  init(path: String) { self.path = path }

  /// - Parameters:
  ///   - old: The shared library's file that the client was linked with.
  ///   - new: The file that shall take its place.
  func report(old: String, new: String) throws(UpgradeError) -> UpgradeReport {
    for library in [old, new] where !FileManager.default.fileExists(atPath: library) { throw .noLibraries(old, new) }
    let client = try Self.read(path)
    let (before, after) = (try Self.read(old), try Self.read(new))
    let name = before.soname ?? URL(fileURLWithPath: old).lastPathComponent
    let join = BinaryJoin(
      wanted: client.symbols.filter { $0.isUndefined && !$0.name.isEmpty }.map(Self.symbol),
      copies: client.kind == .executable ? client.symbols.filter(\.isExported).map(Self.symbol) : [],
      old: before.symbols.filter(\.isExported).map(Self.symbol), new: after.symbols.filter(\.isExported).map(Self.symbol),
      toleratesVersions: after.toleratesVersions || after.versions.isEmpty,
      client: URL(fileURLWithPath: path).lastPathComponent, module: name)
    var report = UpgradeReport(
      library: name, oldVersion: old, newVersion: new, client: join.client, hits: join.hits(), unused: 0, uses: join.uses)
    let removed = Set(join.old.map(\.name)).subtracting(join.new.map(\.name))
    report.unused = removed.subtracting(report.hits.map(\.finding.symbol.id)).count
    report.remarks = remarks(client, before, after)
    return report
  }

  private func remarks(_ client: DynamicObject, _ old: DynamicObject, _ new: DynamicObject) -> [String] {
    var remarks: [String] = []
    if let name = old.soname, client.needed.contains(name), let now = new.soname, now != name {
      remarks.append("The program loads '\(name)', and the new library is '\(now)': it takes the old one's place only when it is linked again.")
    }
    if let name = old.soname, !client.needed.contains(name) {
      remarks.append("The program does not name '\(name)' among the libraries that it loads; others may load it.")
    }
    if old.architecture != client.architecture || new.architecture != client.architecture {
      remarks.append("The files are for different processors.")
    }
    return remarks
  }

  private static func read(_ path: String) throws(UpgradeError) -> DynamicObject {
    do {
      return try DynamicObject.read(path: path)
    } catch {
      throw .badBinary(path: path, cause: error.description)
    }
  }

  private static func symbol(_ symbol: DynamicSymbol) -> BinarySymbol {
    var result = BinarySymbol(name: symbol.name, version: symbol.version?.name)
    result.isWeak = symbol.binding == .weak
    result.isObject = symbol.kind == .object || symbol.kind == .threadLocal
    result.size = symbol.size
    return result
  }
}
