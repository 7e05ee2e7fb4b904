import APIDiff
import Foundation
import TestSupport

/// Cases without expectations that `Scripts/judge FOLDER` has the compilers judge.
///
/// A file holds several cases, each after a line `//=== name`, with the sections of a fixture.
enum TrialCases {
  static let folder = ProcessInfo.processInfo.environment["APIDIFF_TRIAL"]

  /// apidiff sees the headers alone, and not the libraries that are built of the cases.
  static let isOfHeadersAlone = ProcessInfo.processInfo.environment["HEADERS_ALONE"] == "1"

  /// - Parameter pathExtension: `swift` or `h`: the language of the cases.
  static func all(_ pathExtension: String) throws -> [Fixture] {
    guard let folder else { return [] }
    let root = URL(filePath: folder)
    return try FileManager.default.contentsOfDirectory(at: root, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == pathExtension }.sorted { $0.path < $1.path }
      .flatMap { try cases(in: $0) }
  }

  /// The breaks that small clients of ours show where the case's own client compiles: it does not use what changed.
  static func others(stopped proofs: [(Finding, Proof)]) -> String {
    let shown = proofs.filter { $0.1.outcome == .proven }.map { "\($0.0.rule) \($0.0.symbol.path)" }
    return shown.isEmpty ? "" : "; other clients stop: \(shown.joined(separator: ", "))"
  }

  private static func cases(in file: URL) throws -> [Fixture] {
    let text = "\n" + (try String(contentsOf: file, encoding: .utf8))
    let name = file.deletingPathExtension().lastPathComponent
    return try text.components(separatedBy: "\n//=== ").dropFirst().map { part in
      let title = String(part.prefix { $0 != "\n" })
      let body = part.dropFirst(title.count + 1)
      return try Fixture.parse("// \(title)\n// expect: nothing\n\(body)", path: "\(name)/\(title)")
    }
  }
}
