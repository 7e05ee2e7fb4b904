import Foundation
import Processes

/// Type-checks C witnesses in one translation unit; line markers tell them apart.
struct CWitnessCompiler: WitnessCompiler {
  let root: String
  let headers: [String]
  /// Those that find headers come first.
  let arguments: [String]
  let folder: String

  func errors(of witnesses: [NumberedWitness], mode: Int) async throws -> CompilerVerdict {
    var verdict = CompilerVerdict()
    let (alone, together) = (witnesses.filter(\.isAlone), witnesses.filter { !$0.isAlone })
    if !together.isEmpty { verdict.merge(try await separate(together)) }
    for witness in alone { verdict.merge(try await run([witness])) }
    return verdict
  }

  /// A macro can open a brace that nothing closes: then all that stands behind it fails with it. What
  /// failed is compiled again without what passed, by halves, until the culprit stands alone.
  ///
  /// - Parameter rounds: How often what failed is halved; among thousands of guesses many fail for other reasons.
  private func separate(_ witnesses: [NumberedWitness], rounds: Int = 6) async throws -> CompilerVerdict {
    let verdict = try await run(witnesses)
    let failed = witnesses.filter { verdict.errors[$0.number] != nil }
    guard rounds > 0, failed.count > 1, verdict.failure == nil, failed.contains(where: { Self.isUnbalanced(verdict.errors[$0.number]) })
    else { return verdict }
    var result = try await separate(Array(failed.prefix(failed.count / 2)), rounds: rounds - 1)
    result.merge(try await separate(Array(failed.dropFirst(failed.count / 2)), rounds: rounds - 1))
    return result
  }

  /// Errors of what comes behind an open brace or condition. Other mistakes end with their own program.
  private static func isUnbalanced(_ error: String?) -> Bool {
    let signs = ["function definition is not allowed here", "expected '}'", "unterminated conditional"]
    return signs.contains { error?.contains($0) == true }
  }

  private func run(_ witnesses: [NumberedWitness]) async throws -> CompilerVerdict {
    let isFolder = FileManager.default.fileExists(atPath: root + "/.")
    let place = isFolder ? root : URL(fileURLWithPath: root).deletingLastPathComponent().path
    let headers = witnesses.first?.headers ?? headers
    var text = isFolder ? headers.map { "#include \"\($0)\"\n" }.joined() : "#include \"\(root)\"\n"
    for witness in witnesses {
      var code = witness.code.replacingOccurrences(of: "WITNESS", with: witness.name)
      // A header that is gone must not be found in the system's folders, where another release may be installed.
      code = code.replacingOccurrences(of: "#include \"", with: "#include \"\(place)/")
      text += "#line 1 \"\(witness.name).c\"\n\(code)\n"
    }
    // Both versions are compiled at the same time.
    let file = "\(folder)/\(UUID().uuidString).c"
    defer { try? FileManager.default.removeItem(atPath: file) }
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    let fixed = [
      "-fsyntax-only", "-xc", "-std=gnu17", "-Wno-everything", "-ferror-limit=0", "-Werror=incompatible-function-pointer-types",
      "-Werror=incompatible-pointer-types", "-Werror=int-conversion", "-Werror=implicit-function-declaration",
      "-Werror=incompatible-pointer-types-discards-qualifiers",
    ]
    let output = try await ToolRunner().run("clang", fixed + arguments + [file], in: folder)
    // A header that is included alone may be what refuses it.
    let alone = witnesses.first { $0.isAlone }
    var verdict = CompilerVerdict(output, needsHeaders: alone == nil) { file, _ in
      file.hasPrefix("w") && file.hasSuffix(".c") ? Int(file.dropFirst().dropLast(2)) : alone?.number
    }
    verdict.errors = verdict.errors.mapValues { $0.replacingOccurrences(of: "\(root)/", with: "") }
    return verdict
  }
}
