import Foundation
import Processes

/// Type-checks Swift witnesses, each in a file of its own, all in one frontend run.
struct SwiftWitnessCompiler: WitnessCompiler {
  let flags: [String]
  let folder: String
  /// Where compiled system modules are kept.
  var moduleCache = "\(CacheFolder.path())/modules"
  /// Goes on to the checks behind type checking: ownership, isolation regions.
  var goesDeep = false

  func errors(of witnesses: [NumberedWitness], mode: Int) async throws -> CompilerVerdict {
    var verdict = CompilerVerdict()
    let (alone, together) = (witnesses.filter(\.isAlone), witnesses.filter { !$0.isAlone })
    if !together.isEmpty { verdict.merge(try await run(together, mode)) }
    for witness in alone { verdict.merge(try await run([witness], mode)) }
    return verdict
  }

  private func run(_ witnesses: [NumberedWitness], _ mode: Int) async throws -> CompilerVerdict {
    var files: [String] = []
    for witness in witnesses {
      let file = "\(folder)/\(witness.name).swift"
      let code = witness.code.replacing("WITNESS", with: witness.name)
      try Data(code.utf8).write(to: URL(fileURLWithPath: file))
      files.append(file)
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
}
