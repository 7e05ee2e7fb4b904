import Foundation
import Processes

/// Type-checks C witnesses in one translation unit; line markers tell them apart.
struct CWitnessCompiler: WitnessCompiler {
  let root: String
  let headers: [String]
  let arguments: [String]
  let folder: String

  func errors(of witnesses: [NumberedWitness], mode: Int) async throws -> CompilerVerdict {
    var verdict = CompilerVerdict()
    let (alone, together) = (witnesses.filter(\.isAlone), witnesses.filter { !$0.isAlone })
    if !together.isEmpty { verdict.merge(try await run(together)) }
    for witness in alone { verdict.merge(try await run([witness])) }
    return verdict
  }

  private func run(_ witnesses: [NumberedWitness]) async throws -> CompilerVerdict {
    let isFolder = FileManager.default.fileExists(atPath: root + "/.")
    let headers = witnesses.first?.headers ?? headers
    var text = isFolder ? headers.map { "#include \"\($0)\"\n" }.joined() : "#include \"\(root)\"\n"
    for witness in witnesses {
      let code = witness.code.replacingOccurrences(of: "WITNESS", with: witness.name)
      text += "#line 1 \"\(witness.name).c\"\n\(code)\n"
    }
    let file = "\(folder)/unit.c"
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    let include = isFolder ? ["-I\(root)"] : []
    let fixed = [
      "-fsyntax-only", "-xc", "-std=gnu17", "-Wno-everything", "-ferror-limit=0", "-Werror=incompatible-function-pointer-types",
      "-Werror=incompatible-pointer-types", "-Werror=int-conversion", "-Werror=implicit-function-declaration",
      "-Werror=incompatible-pointer-types-discards-qualifiers",
    ]
    let output = try await ToolRunner().run("clang", fixed + include + arguments + [file], in: folder)
    return CompilerVerdict(output, suffix: "c")
  }
}
