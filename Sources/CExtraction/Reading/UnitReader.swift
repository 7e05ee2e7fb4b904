internal import APIModel
internal import CLibclang

/// Reads the library's own declarations out of one translation unit.
///
/// Identity in C is (name space, name). Ids are
/// - `tag:event` for a struct, union or enum; one without a tag goes by its typedef's name;
/// - `ordinary:open` for functions, variables, typedefs and enum constants;
/// - `macro:EOF` for macros;
/// - the owner's id, a dot and the name for a field: `tag:event.fd`. Members of an anonymous
///   struct or union are members of the outermost named record. Members of a record that has
///   no name at all belong to the declarator that it stands in: `tag:event.pos.x` for
///   `struct event { struct { int x; } pos; }`, `ordinary:config.port` for a variable.
final class UnitReader {
  let unit: TranslationUnit
  let libclang: Libclang
  let functions: CLLibrary
  let speller: TypeSpeller
  let files: OwnedFiles
  let source: CombinedSource
  let set: HeaderSet
  var table = DeclarationTable()
  /// The last definition of each macro.
  var macros: [String: MacroPlace] = [:]
  /// Enum constants, for the macros that use them.
  var constants: [(name: String, value: Int128)] = []
  /// Values that the compiler folded, by the macro's name.
  var compilerValues: [String: MacroValue] = [:]
  /// Undefined somewhere, but defined at the end.
  var stillDefined: Set<String> = []
  /// Names of other headers that are seen here: of C and POSIX those that libraries declare with, and of all those
  /// that the macros use.
  private(set) var lent: Set<String> = []
  /// The library's headers that each of them includes, where its conditions hold.
  private(set) var included: [String: Set<String>] = [:]
  /// The names in the macros of the library's headers.
  private let usedByMacros: Set<String>
  /// Reused for every declaration; made with the first.
  var printingPolicy: CLPrintingPolicy?

  init(unit: TranslationUnit, source: CombinedSource, set: HeaderSet) {
    self.unit = unit
    self.source = source
    self.set = set
    libclang = unit.libclang
    functions = unit.libclang.functions
    speller = TypeSpeller(unit.libclang)
    files = OwnedFiles(unit: unit, set: set)
    usedByMacros = set.headers.reduce(into: []) { names, header in
      for definition in header.scan.definitions.values { names.formUnion(definition.foreignNames) }
    }
  }

  deinit {
    if let printingPolicy { functions.PrintingPolicy_dispose(printingPolicy) }
  }

  func read() {
    unit.forEachChild(of: functions.getTranslationUnitCursor(unit.handle)) { cursor in
      guard let kind = CursorKind(rawValue: cursor.kind) else { return }
      let handle = unit.file(of: cursor)
      guard let file = files.file(handle) else {
        if let handle, handle == files.mainFile { readAnswer(cursor, kind) } else { readForeign(cursor, kind) }
        return
      }
      switch kind {
      case .macroDefinition: readMacro(cursor, file)
      case .inclusionDirective:
        guard let name = files.file(functions.getIncludedFile(cursor))?.name else {
          readForeign(cursor, kind)
          let header = spelling(cursor)
          if StandardNames.headers.contains(header) { lent.insert("#include <\(header)>") }
          return
        }
        included[file.name, default: []].insert(name)
      default: read(cursor, kind, file)
      }
    }
  }

  private func read(_ cursor: CLCursor, _ kind: CursorKind, _ file: OwnedFiles.File) {
    switch kind {
    case .structure, .union: readRecord(cursor, kind, file)
    case .enumeration: readEnum(cursor, file)
    case .function: readFunction(cursor, file)
    case .variable: readVariable(cursor, file)
    case .typedef: readTypedef(cursor, file)
    default: break
    }
  }

  private func readForeign(_ cursor: CLCursor, _ kind: CursorKind) {
    switch kind {
    case .typedef, .macroDefinition:
      let name = spelling(cursor)
      if StandardNames.types.contains(name) || usedByMacros.contains(name) { lent.insert(name) }
    case .function, .variable:
      let name = spelling(cursor)
      if usedByMacros.contains(name) { lent.insert(name) }
    case .inclusionDirective:
      let name = spelling(cursor)
      if StandardNames.headers.contains(name) { lent.insert("<\(name)>") }
    case .structure where functions.isCursorDefinition(cursor) != 0:
      let name = spelling(cursor)
      if StandardNames.structures.contains(name) { lent.insert("struct \(name)") }
    default: break
    }
  }

  /// What the questions at the end of the main file were answered with.
  private func readAnswer(_ cursor: CLCursor, _ kind: CursorKind) {
    switch kind {
    case .macroDefinition:
      let name = libclang.string(functions.getCursorSpelling(cursor))
      if name.hasPrefix(CombinedSource.definedPrefix) {
        stillDefined.insert(String(name.dropFirst(CombinedSource.definedPrefix.count)))
      }
    case .variable:
      guard let place = unit.place(functions.getCursorLocation(cursor)),
        let name = source.macroAtLine[place.line]
      else { return }
      compilerValues[name] = evaluate(cursor)
    default: break
    }
  }

  func spelling(_ cursor: CLCursor) -> String { libclang.string(functions.getCursorSpelling(cursor)) }

  /// A declaration with what all kinds have: place, header, documentation and attributes.
  func declaration(
    _ cursor: CLCursor, id: String, kind: DeclarationKind, path: [String], in file: OwnedFiles.File,
    hasTrailingComment: Bool = false
  ) -> Declaration {
    var declaration = Declaration(id: id, kind: kind, path: path)
    var facts = CFacts()
    facts.header = file.name
    declaration.c = facts
    if let place = unit.place(functions.getCursorLocation(cursor)) {
      declaration.location = SourceLocation(file: file.name, line: place.line, column: place.column)
      let start = unit.place(functions.getRangeStart(functions.getCursorExtent(cursor))) ?? place
      declaration.isDocumented =
        Comments.precede(start.offset, in: file.bytes)
        || (hasTrailingComment && Comments.follow(place.offset, in: file.bytes))
    }
    if functions.Cursor_hasAttrs(cursor) != 0 { readAttributes(of: cursor, into: &declaration) }
    return declaration
  }
}
