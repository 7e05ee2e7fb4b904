import Foundation
import Processes

/// Type-checks Swift witnesses, thousands in one frontend run.
///
/// Those with the same imports share files, which costs the compiler a fraction of a file for each;
/// line directives tell them apart.
struct SwiftWitnessCompiler: WitnessCompiler {
  let flags: [String]
  let folder: String
  /// Where compiled system modules are kept.
  var moduleCache = "\(CacheFolder.path())/modules"
  /// Goes on to the checks behind type checking: ownership, isolation regions.
  var goesDeep = false

  /// The compiler's time grows faster than the number of files and witnesses in a run.
  private static let witnessesInARun = 5000
  private static let witnessesInAFile = 50

  func errors(of witnesses: [NumberedWitness], mode: Int) async throws -> CompilerVerdict {
    var verdict = CompilerVerdict()
    let (alone, together) = (witnesses.filter(\.isAlone), witnesses.filter { !$0.isAlone })
    for run in together.chunked(by: Self.witnessesInARun) { verdict.merge(try await self.run(Array(run), mode)) }
    for witness in alone { verdict.merge(try await run([witness], mode)) }
    return verdict
  }

  private func run(_ witnesses: [NumberedWitness], _ mode: Int) async throws -> CompilerVerdict {
    // Both versions are compiled at the same time.
    let folder = "\(folder)/\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var files: [String] = []
    for (imports, group) in Dictionary(grouping: witnesses, by: \.imports).sorted(by: { $0.key < $1.key }) {
      for shared in group.chunked(by: Self.witnessesInAFile) {
        files.append("\(folder)/\(files.count).swift")
        try Data((imports + shared.map(Self.text).joined()).utf8).write(to: URL(fileURLWithPath: files[files.count - 1]))
      }
    }
    // A list of a thousand files is too long for a command line.
    let list = "\(folder)/files.resp"
    try Data(files.map { "\"\($0)\"" }.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: list))
    let action = goesDeep ? ["-emit-sil", "-o", "/dev/null"] : ["-typecheck"]
    let arguments = ["-frontend"] + action + [
      "-module-name", "Witnesses", "-parse-as-library", "-swift-version", "\(mode)", "-suppress-warnings",
      "-diagnostic-style", "llvm", "-module-cache-path", moduleCache,
    ]
    let output = try await ToolRunner().run("swiftc", arguments + flags + ["@\(list)"], in: folder)
    return CompilerVerdict(output, suffix: "swift")
  }

  private static func text(of witness: NumberedWitness) -> String {
    "#sourceLocation(file: \"\(witness.name).swift\", line: 1)\n\(witness.code.replacing("WITNESS", with: witness.name))\n"
  }
}

extension Array {
  /// The elements in groups of at most so many.
  fileprivate func chunked(by size: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}
