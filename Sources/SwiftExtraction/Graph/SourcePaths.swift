import Foundation

/// Makes the absolute file URIs of symbol graphs relative to the package.
struct SourcePaths: Sendable {
  /// Folders, each ending in `/`, that locations are counted from; the first that fits counts.
  private let roots: [String]

  /// - Parameter root: The package's folder. Compilers write its real path, so both are tried.
  init(root: String) {
    let real = URL(fileURLWithPath: root).resolvingSymlinksInPath().path
    roots = [root, real].map { $0.hasSuffix("/") ? $0 : $0 + "/" }
  }

  /// Without a package: from what all files have in common, up to a folder called `Sources`,
  /// so that graphs of two checkouts agree.
  init(guessedFrom uris: some Sequence<String>) {
    var common: [Substring]?
    for uri in uris {
      let folder = Self.path(uri).split(separator: "/", omittingEmptySubsequences: false).dropLast()
      guard let known = common else {
        common = Array(folder)
        continue
      }
      common = zip(known, folder).prefix { $0 == $1 }.map(\.0)
    }
    let folder = common ?? []
    let end = folder.lastIndex(of: "Sources") ?? folder.endIndex
    roots = [folder[..<end].joined(separator: "/") + "/"]
  }

  /// Relative to the root; nil for a file outside of it.
  func relative(uri: String) -> String? {
    let path = Self.path(uri)
    for root in roots where path.hasPrefix(root) { return String(path.dropFirst(root.count)) }
    return nil
  }

  private static func path(_ uri: String) -> String {
    let path = uri.hasPrefix("file://") ? String(uri.dropFirst("file://".count)) : uri
    return path.utf8.contains(UInt8(ascii: "%")) ? path.removingPercentEncoding ?? path : path
  }
}
