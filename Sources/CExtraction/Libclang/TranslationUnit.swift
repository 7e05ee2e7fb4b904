internal import CLibclang

/// One parsed translation unit; released with the object.
final class TranslationUnit {
  /// The unit's main file exists in memory only. It has no folder, so that no diagnostic
  /// or type name depends on one.
  static let mainName = "apidiff-headers.c"

  /// Records macro definitions; function bodies are no interface.
  private static let options: UInt32 = 0x01 | 0x40

  let libclang: Libclang
  let handle: CLTranslationUnit
  private let index: CLIndex

  init(libclang: Libclang, source: String, arguments: [String]) throws(CExtractionError) {
    self.libclang = libclang
    let functions = libclang.functions
    var parsed: CLTranslationUnit?
    guard let index = functions.createIndex(0, 0) else {
      throw Self.failure(libclang, arguments, code: 1)
    }
    let code = source.withCString { contents in
      Self.mainName.withCString { name in
        var file = CLUnsavedFile(name: name, contents: contents, length: UInt(source.utf8.count))
        return Self.withCStrings(arguments) { pointers in
          functions.parseTranslationUnit2(
            index, name, pointers.baseAddress, Int32(pointers.count), &file, 1, Self.options, &parsed)
        }
      }
    }
    guard code == 0, let parsed else {
      functions.disposeIndex(index)
      throw Self.failure(libclang, arguments, code: Int(code))
    }
    self.index = index
    handle = parsed
  }

  deinit {
    libclang.functions.disposeTranslationUnit(handle)
    libclang.functions.disposeIndex(index)
  }

  /// `CXErrorCode`: 2 is a crash; otherwise clang did not even start, and says no more.
  private static func failure(_ libclang: Libclang, _ arguments: [String], code: Int) -> CExtractionError {
    let used = ["\(libclang.version) at \(libclang.path)"]
    if code == 2 {
      return CExtractionError(
        .toolMissing, "libclang crashed on the headers", details: used,
        advice: "Try another libclang with \(LibclangLocator.variable).")
    }
    return CExtractionError(
      .badInput, "clang does not accept its arguments",
      details: [arguments.joined(separator: " ")] + used,
      advice: "Check the standard, the target and the arguments after '--'.")
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: (UnsafeBufferPointer<UnsafePointer<CChar>?>) -> Result
  ) -> Result {
    var bytes: [CChar] = []
    let offsets = strings.map { text in
      let offset = bytes.count
      bytes += text.utf8.map { CChar(bitPattern: $0) } + [0]
      return offset
    }
    return bytes.withUnsafeBufferPointer { buffer in
      offsets.map { offset in buffer.baseAddress.map { $0 + offset } }.withUnsafeBufferPointer(body)
    }
  }

  /// The file and the place that a location expands to; nil for what has no file.
  struct Place {
    var file: CLFile
    var line: Int
    var column: Int
    var offset: Int
  }

  func place(_ location: CLSourceLocation) -> Place? {
    var (file, line, column, offset): (CLFile?, UInt32, UInt32, UInt32) = (nil, 0, 0, 0)
    libclang.functions.getExpansionLocation(location, &file, &line, &column, &offset)
    return file.map { Place(file: $0, line: Int(line), column: Int(column), offset: Int(offset)) }
  }

  /// Where the text of it stands: in a macro's definition, for what that makes.
  func textPlace(_ location: CLSourceLocation) -> Place? {
    var (file, line, column, offset): (CLFile?, UInt32, UInt32, UInt32) = (nil, 0, 0, 0)
    libclang.functions.getSpellingLocation(location, &file, &line, &column, &offset)
    return file.map { Place(file: $0, line: Int(line), column: Int(column), offset: Int(offset)) }
  }

  /// The file alone; much cheaper than the place.
  func file(of cursor: CLCursor) -> CLFile? {
    var file: CLFile?
    libclang.functions.getExpansionLocation(
      libclang.functions.getCursorLocation(cursor), &file, nil, nil, nil)
    return file
  }

  /// Calls `body` for the direct children of a cursor.
  func forEachChild(of cursor: CLCursor, _ body: (CLCursor) -> Void) {
    withoutActuallyEscaping(body) { body in
      var context = body
      _ = withUnsafeMutablePointer(to: &context) { pointer in
        libclang.functions.visitChildren(
          cursor,
          { child, _, context in
            context?.assumingMemoryBound(to: ((CLCursor) -> Void).self).pointee(child)
            return 1
          }, pointer)
      }
    }
  }

  /// A file that was entered, with the line of the main file that led to it.
  struct Inclusion {
    var file: CLFile
    var mainLine: Int
  }

  func inclusions() -> [Inclusion] {
    var collector = InclusionCollector(unit: self)
    withUnsafeMutablePointer(to: &collector) { pointer in
      libclang.functions.getInclusions(
        handle,
        { file, stack, depth, context in
          guard let file, let stack, depth > 0 else { return }
          let collector = context?.assumingMemoryBound(to: InclusionCollector.self)
          collector?.pointee.add(file, outermost: stack[Int(depth) - 1])
        }, pointer)
    }
    return collector.inclusions
  }

  private struct InclusionCollector {
    let unit: TranslationUnit
    var inclusions: [Inclusion] = []

    mutating func add(_ file: CLFile, outermost: CLSourceLocation) {
      inclusions.append(Inclusion(file: file, mainLine: unit.place(outermost)?.line ?? 0))
    }
  }
}
