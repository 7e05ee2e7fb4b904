internal import APIModel
internal import CLibclang

extension UnitReader {
  func readFunction(_ cursor: CLCursor, _ file: OwnedFiles.File) {
    let name = spelling(cursor)
    let written = functions.getCursorType(cursor)
    let type = functions.getCanonicalType(written)
    var function = declaration(cursor, id: "ordinary:\(name)", kind: .cFunction, path: [name], in: file)
    let lacksPrototype = type.kind == TypeKind.functionNoProto.rawValue
    let result = functions.getResultType(type)
    let writtenResult = functions.getResultType(written)
    let arguments = parameterCursors(cursor)
    function.type = speller.canonical(result)
    function.parameters = parameters(of: type, arguments)
    function.c?.spelledType = speller.spelled(writtenResult, unless: speller.canonical(result))
    function.c?.lacksPrototype = lacksPrototype
    function.c?.isVariadic = !lacksPrototype && functions.isFunctionTypeVariadic(type) != 0
    function.c?.isInline = functions.Cursor_isFunctionInlined(cursor) != 0
    function.c?.isStatic = isStatic(cursor)
    if function.c?.isInline == true { function.c?.uses = usedNames(of: cursor, file) }
    function.c?.isHidden = isHidden(cursor)
    readConvention(of: type, into: &function)
    readSymbol(of: cursor, into: &function)
    function.text = functionText(
      function, result: speller.display(writtenResult),
      parameters: arguments.map { speller.display(functions.getCursorType($0)) })
    table.add(function, isDefinition: functions.isCursorDefinition(cursor) != 0)
  }

  private func parameterCursors(_ cursor: CLCursor) -> [CLCursor] {
    (0..<max(0, functions.Cursor_getNumArguments(cursor))).map {
      functions.Cursor_getArgument(cursor, UInt32($0))
    }
  }

  /// The parameters of a canonical function type: decayed, without top-level qualifiers.
  private func parameters(of type: CLType, _ arguments: [CLCursor]) -> [Parameter] {
    (0..<max(0, Int(functions.getNumArgTypes(type)))).map { number in
      let canonical = speller.canonical(functions.getArgType(type, UInt32(number)))
      var parameter = Parameter(label: nil, name: nil, type: canonical)
      guard number < arguments.count else { return parameter }
      let name = spelling(arguments[number])
      parameter.name = name.isEmpty ? nil : name
      parameter.spelledType = speller.spelled(functions.getCursorType(arguments[number]), unless: canonical)
      if isOfItsOwn(canonical, arguments[number]) { parameter.attributes = [Parameter.ownTypeMark] }
      return parameter
    }
  }

  /// Whether a parameter's type is made of a tag that nothing before it declares, so that it is one of the prototype alone
  /// (C17 6.2.1): a structure of that name that follows is another one.
  private func isOfItsOwn(_ type: TypeReference, _ argument: CLCursor) -> Bool {
    guard type.text.containsBytes("struct ") || type.text.containsBytes("union ") || type.text.containsBytes("enum ") else { return false }
    let extent = functions.getCursorExtent(argument)
    guard let start = unit.place(functions.getRangeStart(extent)), let end = unit.place(functions.getRangeEnd(extent)) else { return false }
    var pending = [functions.getCanonicalType(functions.getCursorType(argument))]
    for _ in 0..<64 {
      guard let next = pending.popLast() else { return false }
      switch TypeKind(rawValue: next.kind) {
      case .pointer: pending.append(functions.getPointeeType(next))
      case .constantArray, .incompleteArray, .variableArray: pending.append(functions.getArrayElementType(next))
      case .functionProto, .functionNoProto:
        pending.append(functions.getResultType(next))
        pending += (0..<max(0, functions.getNumArgTypes(next))).map { functions.getArgType(next, UInt32($0)) }
      case .record, .enumeration:
        let place = unit.place(functions.getCursorLocation(functions.getTypeDeclaration(next)))
        if let place, place.file == start.file, (start.offset..<end.offset).contains(place.offset) { return true }
      default: break
      }
    }
    return false
  }

  /// Those of a function that a pointer (or a typedef) leads to, where the declaration itself names them:
  /// types say nothing of their names.
  func callbackParameters(_ cursor: CLCursor, _ type: CLType) -> [Parameter]? {
    var function = functions.getCanonicalType(type)
    while function.kind == TypeKind.pointer.rawValue { function = functions.getPointeeType(function) }
    guard function.kind == TypeKind.functionProto.rawValue else { return nil }
    var arguments: [CLCursor] = []
    unit.forEachChild(of: cursor) { if $0.kind == CursorKind.parameter.rawValue { arguments.append($0) } }
    guard !arguments.isEmpty, arguments.count == Int(functions.getNumArgTypes(function)) else { return nil }
    return parameters(of: function, arguments)
  }

  private func functionText(_ function: Declaration, result: String, parameters: [String]) -> String {
    var list = zip(function.parameters ?? [], parameters).map { parameter, type in
      return parameter.name.map { Declarator.text(type: type, name: $0) } ?? type
    }
    if function.c?.isVariadic == true { list.append("...") }
    if list.isEmpty && function.c?.lacksPrototype == false { list = ["void"] }
    let text = Declarator.text(type: result, name: "\(function.name)(\(list.joined(separator: ", ")))")
    return (function.c?.isStatic == true ? "static " : "") + (function.c?.isInline == true ? "inline " : "")
      + text
  }

  func readVariable(_ cursor: CLCursor, _ file: OwnedFiles.File) {
    let name = spelling(cursor)
    let type = functions.getCursorType(cursor)
    let nested = nameUnnamed(type, by: [name])
    var variable = declaration(cursor, id: "ordinary:\(name)", kind: .cVariable, path: [name], in: file)
    describe(&variable, type, name: name)
    variable.parameters = callbackParameters(cursor, type)
    variable.c?.layout = layout(of: type)
    variable.c?.isStatic = isStatic(cursor)
    variable.c?.isHidden = isHidden(cursor)
    variable.c?.isThreadLocal = functions.getCursorTLSKind(cursor) != 0
    variable.c?.isConst = isConstant(type)
    readSymbol(of: cursor, into: &variable)
    variable.text = (isStatic(cursor) ? "static " : "extern ") + variable.text
    table.add(variable)
    if let nested { readUnnamed(nested, owner: variable.id, path: [name], base: 0, file) }
  }

  /// `const int`, and arrays of it.
  private func isConstant(_ type: CLType) -> Bool {
    var type = functions.getCanonicalType(type)
    for _ in 0..<16 {
      if functions.isConstQualifiedType(type) != 0 { return true }
      guard let kind = TypeKind(rawValue: type.kind), kind == .constantArray || kind == .incompleteArray
      else { return false }
      type = functions.getArrayElementType(type)
    }
    return false
  }

  func readTypedef(_ cursor: CLCursor, _ file: OwnedFiles.File) {
    let name = spelling(cursor)
    let type = functions.getTypedefDeclUnderlyingType(cursor)
    let nested = nameUnnamed(type, by: [name])
    var alias = declaration(cursor, id: "ordinary:\(name)", kind: .cTypedef, path: [name], in: file)
    describe(&alias, type, name: name)
    alias.parameters = callbackParameters(cursor, type)
    alias.c?.layout = layout(of: type)
    let keyword = speller.keyword(ofTypedef: name)
    alias.text = keyword.map { "typedef \($0) { … } \(name)" } ?? "typedef \(alias.text)"
    table.add(alias)
    if let nested {
      readUnnamed(nested, owner: alias.id, path: [name], base: 0, file)
    }
  }

  /// The type of a field, variable or typedef.
  func describe(_ declaration: inout Declaration, _ type: CLType, name: String) {
    let canonical = speller.canonical(type)
    declaration.type = canonical
    declaration.c?.spelledType = speller.spelled(type, unless: canonical)
    declaration.text = Declarator.text(type: speller.display(type), name: name)
    guard canonical.text.contains("__attribute__") else { return }
    // A callback's convention is part of its type.
    var function = functions.getCanonicalType(type)
    while function.kind == TypeKind.pointer.rawValue { function = functions.getPointeeType(function) }
    readConvention(of: function, into: &declaration)
  }

  /// `CX_StorageClass`: 3 is static.
  private func isStatic(_ cursor: CLCursor) -> Bool { functions.Cursor_getStorageClass(cursor) == 3 }

  /// `CXVisibilityKind`: 1 is hidden. A static one has no symbol that could be hidden.
  private func isHidden(_ cursor: CLCursor) -> Bool {
    !isStatic(cursor) && functions.getCursorVisibility(cursor) == 1
  }
}
