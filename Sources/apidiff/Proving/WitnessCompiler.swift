import APIDiff
import Processes

/// Compiles many witnesses in one compiler run, and says which of them failed.
protocol WitnessCompiler: Sendable {
  /// - Parameter mode: The Swift language mode; 0 in C.
  /// - Returns: The first error of each witness that does not compile.
  func errors(of witnesses: [NumberedWitness], mode: Int) async throws -> CompilerVerdict
}

/// A witness with the number that its file goes by.
struct NumberedWitness: Sendable {
  /// 0 is the control witness.
  let number: Int
  let code: String
  /// Swift: the lines that import what it needs.
  var imports = ""
  var isAlone = false
  /// nil for all.
  var headers: [String]?

  /// - Parameter imports: Swift: the modules that a witness imports that names none; nil in C.
  init(number: Int, _ witness: Witness, imports: Set<String>?) {
    self.number = number
    code = witness.code
    self.imports = imports.map(witness.importLines) ?? ""
    isAlone = witness.isAlone
    headers = witness.headers
  }

  /// `w0012`
  var name: String { Self.name(number) }

  static func name(_ number: Int) -> String {
    let digits = String(number)
    return "w" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

/// What a compiler said about a batch.
struct CompilerVerdict: Sendable {
  /// By number; only failed ones.
  var errors: [Int: String] = [:]
  /// Why nothing can be concluded: the compiler crashed, or failed without naming a witness.
  var failure: String?
  /// Whether the compiler itself broke down.
  var isCrash = false

  /// Reads `…/file:3:5: error: text`.
  ///
  /// - Parameters:
  ///   - needsHeaders: Whether an error elsewhere, in a header, means that nothing can be concluded.
  ///   - witness: The number of the witness at a line of a file.
  init(_ output: ToolOutput, needsHeaders: Bool = false, witness: (_ file: String, _ line: Int) -> Int?) {
    let form = /(?:^|\/)([^\/:]+):(\d+)(?::\d+)?: (?:fatal )?error: (.*)$/
    for line in (output.standardError + "\n" + output.standardOutput).split(separator: "\n") {
      guard let match = line.firstMatch(of: form), let place = Int(match.2) else { continue }
      guard let number = witness(String(match.1), place) else {
        if needsHeaders, failure == nil { failure = "the headers do not compile: \(line)" }
        continue
      }
      // The witness goes by another name in the report.
      let text = String(match.3).replacing(NumberedWitness.name(number), with: "witness")
      if errors[number] == nil { errors[number] = text }
    }
    if !output.isSuccess, errors.isEmpty {
      failure = "the compiler failed (\(output.ending)): "
        + (output.standardError.split(separator: "\n").first { $0.contains("error") } ?? "without a message")
    }
    if case .signalled = output.status {
      failure = "the compiler crashed (\(output.ending))"
      isCrash = true
    }
  }

  init(errors: [Int: String] = [:]) { self.errors = errors }

  mutating func merge(_ other: CompilerVerdict) {
    errors.merge(other.errors) { first, _ in first }
    failure = failure ?? other.failure
  }
}
