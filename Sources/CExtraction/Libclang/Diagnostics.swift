internal import CLibclang

/// An error that the compiler reported.
struct CompilerError: Hashable {
  /// The file as clang opened it; nil for an error in the arguments.
  var path: String?
  var line: Int
  var column: Int
  var message: String
  /// The line of the main file whose `#include` led here.
  var mainLine: Int

  /// The author's own `#error`.
  var isErrorDirective: Bool

  /// `include/a.h:3:5: error: unknown type name 'x'`
  func text(names: (String) -> String?) -> String {
    guard let path else { return "error: \(message)" }
    return "\(names(path) ?? path):\(line):\(column): error: \(message)"
  }

  /// `#include nested too deeply`: some header includes itself without a guard.
  var isEndlessInclusion: Bool { message.hasPrefix("#include nested too deeply") }

  /// The header that was not found.
  var missingInclude: String? {
    guard message.hasSuffix("' file not found"), message.hasPrefix("'") else { return nil }
    return String(message.dropFirst().dropLast("' file not found".count))
  }
}

extension TranslationUnit {
  /// The errors above line `tail` of the main file and in everything it includes.
  func errors(before tail: Int) -> [CompilerError] {
    let functions = libclang.functions
    var errors: [CompilerError] = []
    var lineOfFile: [CLFile: Int]?
    for number in 0..<functions.getNumDiagnostics(handle) {
      guard let diagnostic = functions.getDiagnostic(handle, number) else { continue }
      defer { functions.disposeDiagnostic(diagnostic) }
      guard functions.getDiagnosticSeverity(diagnostic) >= 3 else { continue }
      let message = libclang.string(functions.getDiagnosticSpelling(diagnostic))
      guard let place = place(functions.getDiagnosticLocation(diagnostic)) else {
        errors.append(
          CompilerError(path: nil, line: 0, column: 0, message: message, mainLine: 0, isErrorDirective: false)
        )
        continue
      }
      let path = libclang.string(functions.getFileName(place.file))
      let isMain = path == Self.mainName
      if isMain && place.line >= tail { continue }
      let lines = lineOfFile ?? Dictionary(inclusions().map { ($0.file, $0.mainLine) }) { first, _ in first }
      lineOfFile = lines
      errors.append(
        CompilerError(
          path: path, line: place.line, column: place.column, message: message,
          mainLine: isMain ? place.line : lines[place.file] ?? 0,
          isErrorDirective: isErrorDirective(at: place)))
    }
    return errors
  }

  /// Whether the text at the place reads `#error` (clang points at the name).
  private func isErrorDirective(at place: Place) -> Bool {
    var size: UInt = 0
    guard let start = libclang.functions.getFileContents(handle, place.file, &size), place.offset < Int(size)
    else { return false }
    let text = UnsafeRawBufferPointer(start: start, count: Int(size))[place.offset...].prefix(5)
    return text.elementsEqual("error".utf8)
  }
}
