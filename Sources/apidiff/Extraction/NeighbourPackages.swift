import Foundation

/// Packages that a manifest takes from beside its own folder (`.package(path: "../other")`). A copy
/// or a checkout of the package stands elsewhere, and finds them through links.
enum NeighbourPackages {
  /// - Parameters:
  ///   - package: The folder of the copy: its manifest says what is needed.
  ///   - original: The folder that it is a copy of; its neighbours are linked.
  /// - Returns: The names of what was linked or had been before, those that the neighbours need too.
  @discardableResult
  static func link(of package: String, original: String) throws -> [String] {
    let files = FileManager.default
    let (home, parent) = (Self.parent(of: package), Self.parent(of: original))
    var pending = [package]
    var names: [String] = []
    while let folder = pending.popLast() {
      let manifest = (try? String(contentsOfFile: "\(folder)/Package.swift", encoding: .utf8)) ?? ""
      for match in manifest.matches(of: /"\.\.\/([\w.+-]+)/) {
        let name = String(match.1)
        let (place, link) = ("\(parent)/\(name)", "\(home)/\(name)")
        guard name != "..", name != ".", !names.contains(name), files.fileExists(atPath: place) else { continue }
        let former = try? files.destinationOfSymbolicLink(atPath: link)
        // What else stands there is no neighbour's.
        if former != place, files.fileExists(atPath: link) { continue }
        names.append(name)
        pending.append(place)
        if former == place { continue }
        if former != nil { try files.removeItem(atPath: link) }
        try files.createSymbolicLink(atPath: link, withDestinationPath: place)
      }
    }
    return names
  }

  private static func parent(of folder: String) -> String { URL(fileURLWithPath: folder).deletingLastPathComponent().path }
}
