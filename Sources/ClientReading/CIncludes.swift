package import APIDiff
internal import APIModel
internal import Foundation

/// A C client's `#include` lines as uses of headers: clang's index has occurrences of symbols alone.
package enum CIncludes {
  /// - Parameters:
  ///   - files: The client's files.
  ///   - root: The folder that places are shown relative to.
  ///   - symbols: What is wanted, `header:` and a header's name among it.
  package static func uses(in files: [String], root: String, symbols: Set<String>) -> [ClientUse] {
    guard symbols.contains(where: { $0.hasPrefix("header:") }) else { return [] }
    let root = URL(fileURLWithPath: root).resolvingSymlinksInPath().path
    return files.flatMap { file -> [ClientUse] in
      guard let data = FileManager.default.contents(atPath: file), data.count < 1 << 26 else { return [] }
      let shown = file.hasPrefix(root + "/") ? String(file.dropFirst(root.utf8.count + 1)) : file
      let lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      return lines.enumerated().compactMap { index, line in
        guard let match = line.firstMatch(of: /^\s*#\s*include\s*[<"]([^>"]+)[>"]/), symbols.contains("header:\(match.1)") else { return nil }
        let column = line.utf8.distance(from: line.startIndex, to: line.firstIndex(of: "#") ?? line.startIndex) + 1
        return ClientUse(
          symbol: "header:\(match.1)", name: String(match.1), roles: [.reference],
          location: SourceLocation(file: shown, line: index + 1, column: column))
      }
    }
  }
}
