import Foundation

/// Finds the C modules that a package's Swift modules may import.
enum ClangModules {
  /// Compiler flags that make them known: `-I` for every folder with a module map of its
  /// author, `-fmodule-map-file=` for every map that SwiftPM made.
  ///
  /// - Parameters:
  ///   - folders: Where authors' module maps are: C targets' folders, checkouts of dependencies.
  ///   - modules: The folder of the built Swift modules; the made maps lie beside it.
  static func flags(folders: [String], modules: String) -> [String] {
    var seen: Set<String> = []
    let written = folders.sorted().flatMap { maps(in: $0) }.filter { seen.insert($0).inserted }
    let products = URL(fileURLWithPath: modules).deletingLastPathComponent().path
    let made = generatedMaps(in: products)
    return written.flatMap { ["-I", ($0 as NSString).deletingLastPathComponent] }
      + made.flatMap { ["-Xcc", "-fmodule-map-file=" + $0] }
  }

  private static let skipped: Set<String> = ["Tests", "Benchmarks", "Examples", "IntegrationTests"]

  /// Paths of `module.modulemap` at or below a folder.
  private static func maps(in folder: String) -> [String] {
    let files = FileManager.default.enumerator(
      at: URL(fileURLWithPath: folder), includingPropertiesForKeys: nil, options: [.skipsHiddenFiles])
    var result: [String] = []
    while let url = files?.nextObject() as? URL {
      let isTooDeep = (files?.level ?? 0) > 8
      if isTooDeep || skipped.contains(url.lastPathComponent) { files?.skipDescendants() }
      if url.lastPathComponent == "module.modulemap" { result.append(url.path) }
    }
    return result.sorted()
  }

  /// `<products>/<target>.build/module.modulemap`
  private static func generatedMaps(in products: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: products)) ?? []
    return names.filter { $0.hasSuffix(".build") }.sorted()
      .map { products + "/" + $0 + "/module.modulemap" }
      .filter { FileManager.default.fileExists(atPath: $0) }
  }
}
