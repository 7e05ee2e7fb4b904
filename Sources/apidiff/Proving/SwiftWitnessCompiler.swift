import Foundation
import Processes

/// Type-checks Swift witnesses, thousands in one frontend run.
///
/// Those with the same imports share files, which costs the compiler a fraction of a file for each; lines
/// tell them apart. (Directives for lines would not: some errors stand where the source really is.)
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
  /// Enough to find two culprits among as many as there are in a run.
  private static let maximumCrashes = 30

  func errors(of witnesses: [NumberedWitness], mode: Int) async throws -> CompilerVerdict {
    var verdict = CompilerVerdict()
    let (alone, together) = (witnesses.filter(\.isAlone), witnesses.filter { !$0.isAlone })
    for run in together.chunked(by: Self.witnessesInARun) { verdict.merge(try await surviving(Array(run), mode)) }
    for witness in alone { verdict.merge(try await run([witness], mode)) }
    return verdict
  }

  /// The compiler crashes on some program that nobody foresaw: by halves, until that one is alone.
  private func surviving(_ witnesses: [NumberedWitness], _ mode: Int) async throws -> CompilerVerdict {
    var pending = [witnesses]
    var verdict = CompilerVerdict()
    var crashes = 0
    while let next = pending.popLast() {
      var own = try await run(next, mode)
      if own.isCrash {
        crashes += 1
        guard crashes <= Self.maximumCrashes else { return own }
        if next.count > 1 {
          pending += [Array(next.dropFirst(next.count / 2)), Array(next.prefix(next.count / 2))]
          continue
        }
        own = CompilerVerdict(errors: [next[0].number: own.failure ?? ""])
      }
      verdict.merge(own)
    }
    return verdict
  }

  private func run(_ witnesses: [NumberedWitness], _ mode: Int) async throws -> CompilerVerdict {
    // Both versions are compiled at the same time.
    let folder = "\(folder)/\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var files: [String] = []
    /// Where each witness begins, by file.
    var places: [String: [(line: Int, witness: Int)]] = [:]
    for (imports, group) in Dictionary(grouping: witnesses, by: \.imports).sorted(by: { $0.key < $1.key }) {
      for shared in group.chunked(by: Self.witnessesInAFile) {
        let name = "\(files.count).swift"
        var lines = imports.split(separator: "\n", omittingEmptySubsequences: false)
        for witness in shared {
          places[name, default: []].append((line: lines.count + 1, witness: witness.number))
          // What a class lacks is said of the line behind it.
          lines += witness.code.replacing("WITNESS", with: witness.name).split(separator: "\n", omittingEmptySubsequences: false) + [""]
        }
        files.append("\(folder)/\(name)")
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: files[files.count - 1]))
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
    return CompilerVerdict(output) { file, line in places[file]?.last { $0.line <= line }?.witness }
  }
}

extension Array {
  /// The elements in groups of at most so many.
  fileprivate func chunked(by size: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}
