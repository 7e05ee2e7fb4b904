internal import APIModel
internal import CLibclang

/// Where the active definition of a macro was found.
struct MacroPlace {
  var definition: MacroDefinition
  var file: OwnedFiles.File
  var place: TranslationUnit.Place
  /// The header that has it first: who includes that alone has it, though others define it again.
  var header: String
}

extension UnitReader {
  func readMacro(_ cursor: CLCursor, _ file: OwnedFiles.File) {
    guard let place = unit.place(functions.getCursorLocation(cursor)),
      let definition = file.scan.definitions[place.offset], definition.name != file.scan.guardMacro,
      functions.Cursor_isMacroBuiltin(cursor) == 0
    else { return }
    macros[definition.name] = MacroPlace(
      definition: definition, file: file, place: place, header: macros[definition.name]?.header ?? file.name)
  }

  private func declaration(_ found: MacroPlace) -> Declaration {
    let (definition, file, place) = (found.definition, found.file, found.place)
    var macro = Declaration(id: "macro:\(definition.name)", kind: .cMacro, path: [definition.name])
    macro.location = SourceLocation(file: file.name, line: place.line, column: place.column)
    var facts = CFacts()
    facts.header = found.header
    facts.replacement = definition.replacement
    facts.macroParameters = definition.parameters
    macro.c = facts
    macro.isDocumented =
      Comments.precede(lineStart(place, file), in: file.bytes)
      || Comments.follow(definition.body.last?.end ?? place.offset, in: file.bytes)
    let parameters = definition.parameters.map { "(\($0.joined(separator: ", ")))" } ?? ""
    let replacement = facts.replacement.map { $0.isEmpty ? "" : " \($0)" } ?? ""
    macro.text = "#define \(definition.name)\(parameters)\(replacement)"
    return macro
  }

  private func lineStart(_ place: TranslationUnit.Place, _ file: OwnedFiles.File) -> Int {
    max(0, place.offset - (place.column - 1))
  }

  /// Gives each macro that is defined at the end its value.
  func finishMacros(target: String) {
    var folder = MacroFolder(target: target)
    let active = macros.values.map(\.definition).filter { definition in
      !source.undefined.contains(definition.name) || stillDefined.contains(definition.name)
    }
    for definition in active { folder.define(definition) }
    for (name, value) in constants { folder.define(constant: name, value: value) }
    table.reserve(active.count)
    for definition in active {
      guard var macro = macros[definition.name].map(declaration) else { continue }
      if case .value(let value) = folder.fold(definition) {
        macro.c?.value = value.text
      } else if definition.parameters == nil {
        macro.c?.value = compilerValues[definition.name]?.text
      }
      table.add(macro)
    }
  }

  /// The constant that a variable is initialised with.
  func evaluate(_ variable: CLCursor) -> MacroValue? {
    guard let result = functions.Cursor_Evaluate(variable) else { return nil }
    defer { functions.EvalResult_dispose(result) }
    // `CXEvalResultKind`: 1 integer, 2 floating, 4 string literal.
    switch functions.EvalResult_getKind(result) {
    case 1:
      return functions.EvalResult_isUnsignedInt(result) != 0
        ? .integer(Int128(functions.EvalResult_getAsUnsigned(result)))
        : .integer(Int128(functions.EvalResult_getAsLongLong(result)))
    case 2: return .floating(functions.EvalResult_getAsDouble(result))
    // The bytes of wide characters are no text.
    case 4 where functions.Type_getSizeOf(functions.getPointeeType(functions.getCanonicalType(functions.getCursorType(variable)))) != 1: return nil
    case 4: return functions.EvalResult_getAsStr(result).map { .string(Array(String(cString: $0).utf8)) }
    default: return nil
    }
  }
}
