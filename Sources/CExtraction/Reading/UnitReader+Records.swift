internal import APIModel
internal import CLibclang

/// The record whose fields are being read.
private struct FieldScope {
  /// The id of the declaration that the fields are members of.
  var owner: String
  var path: [String]
  /// The outermost record that is not anonymous; offsets count from it.
  var type: CLType
  /// In bits, where `type` starts in the owner.
  var base: Int
  var file: OwnedFiles.File
  let marks: PrivateMarks
}

extension UnitReader {
  /// A struct or union at file scope, or a named one inside another.
  func readRecord(_ cursor: CLCursor, _ kind: CursorKind, _ file: OwnedFiles.File) {
    guard let tag = tag(of: cursor, kind) else { return }
    let isDefinition = functions.isCursorDefinition(cursor) != 0
    if !isDefinition && isDefinedElsewhere(cursor) { return }
    let id = "tag:\(tag.name)"
    var record = declaration(
      cursor, id: id, kind: kind == .union ? .cUnion : .cStruct, path: [tag.name], in: file)
    let type = functions.getCursorType(cursor)
    record.c?.isAnonymous = tag.isAnonymous
    record.c?.isOpaque = !isDefinition
    record.c?.layout = layout(of: type)
    record.text = tag.isAnonymous ? "typedef \(tag.keyword) { … } \(tag.name)" : "\(tag.keyword) \(tag.name)"
    table.add(record, isDefinition: isDefinition)
    guard isDefinition else { return }
    readMembers(of: cursor, FieldScope(owner: id, path: [tag.name], type: type, base: 0, file: file, marks: marks(in: cursor, file)))
  }

  /// nil for incomplete types, and for functions and `void`, to which GNU C gives the size 1.
  func layout(of type: CLType) -> CFacts.Layout? {
    let kind = TypeKind(rawValue: functions.getCanonicalType(type).kind)
    if [.void, .functionProto, .functionNoProto].contains(kind) { return nil }
    let (size, alignment) = (functions.Type_getSizeOf(type), functions.Type_getAlignOf(type))
    guard size >= 0, alignment >= 0 else { return nil }
    return CFacts.Layout(size: Int(size), alignment: Int(alignment))
  }

  /// The name that a record or enum goes by; nil when only a declarator can name it.
  func tag(of cursor: CLCursor, _ kind: CursorKind) -> (name: String, keyword: String, isAnonymous: Bool)? {
    guard let keyword = kind.keyword else { return nil }
    let raw = speller.rawSpelling(functions.getCursorType(cursor))
    if TypeSpeller.isUnnamed(raw) { return nil }
    if raw.hasPrefix(keyword + " ") { return (String(raw.dropFirst(keyword.count + 1)), keyword, false) }
    speller.name(typedef: raw, keyword: keyword)
    return (raw, keyword, true)
  }

  /// Declared here, defined in somebody else's header: not the library's type.
  private func isDefinedElsewhere(_ cursor: CLCursor) -> Bool {
    let definition = functions.getCursorDefinition(cursor)
    guard definition.data.0 != nil, let handle = unit.file(of: definition) else { return false }
    guard files.file(handle) == nil else { return true }
    // In an excluded header of the library's own it stays opaque to clients.
    return !set.isUnderRoot(libclang.string(functions.getFileName(handle)))
  }

  private func readMembers(of record: CLCursor, _ scope: FieldScope) {
    unit.forEachChild(of: record) { cursor in
      switch CursorKind(rawValue: cursor.kind) {
      case .field?: readField(cursor, scope)
      case .enumeration?: readEnum(cursor, scope.file)
      case .structure? where functions.Cursor_isAnonymousRecordDecl(cursor) != 0,
        .union? where functions.Cursor_isAnonymousRecordDecl(cursor) != 0:
        readMembers(of: cursor, scope)
      case let kind? where kind == .structure || kind == .union: readRecord(cursor, kind, scope.file)
      default: break
      }
    }
  }

  private func readField(_ cursor: CLCursor, _ scope: FieldScope) {
    let name = spelling(cursor)
    guard !name.isEmpty, !TypeSpeller.isUnnamed(name) else { return }
    let type = functions.getCursorType(cursor)
    let id = "\(scope.owner).\(name)"
    let relative = functions.Type_getOffsetOf(scope.type, name)
    let own = relative >= 0 ? relative : functions.Cursor_getOffsetOfField(cursor)
    let offset = scope.base + Int(max(own, 0))
    let path = scope.path + [name]
    let nested = nameUnnamed(type, by: path)
    var field = declaration(
      cursor, id: id, kind: .cField, path: path, in: scope.file, hasTrailingComment: true)
    field.parent = scope.owner
    describe(&field, type, name: name)
    field.parameters = callbackParameters(cursor, type)
    let isBitField = functions.Cursor_isBitField(cursor) != 0
    let size = functions.Type_getSizeOf(type)
    let width = isBitField ? Int(functions.getFieldDeclBitWidth(cursor)) : nil
    field.c?.field = CFacts.FieldPlace(
      offset: offset, bitWidth: width, size: isBitField || size < 0 ? nil : Int(size))
    if let width { field.text += " : \(width)" }
    if isMarkedPrivate(functions.getCursorLocation(cursor), scope) {
      field.attributes = (field.attributes + [Declaration.privateMark]).sorted()
    }
    table.add(field)
    if let nested {
      readUnnamed(nested, owner: id, path: path, base: nested.isByValue ? offset : 0, scope.file)
    }
  }

  /// A macro that makes fields has comments of its own; a part of the record that is included has its comments elsewhere.
  private func isMarkedPrivate(_ location: CLSourceLocation, _ scope: FieldScope) -> Bool {
    guard let place = unit.place(location), files.file(place.file) === scope.file else { return false }
    if let text = unit.textPlace(location), text.offset != place.offset || text.file != place.file, let file = files.file(text.file) {
      return PrivateMarks(inMacroAt: text.offset, file.bytes).isPrivate(at: text.offset)
    }
    return scope.marks.isPrivate(at: place.offset)
  }

  private func marks(in record: CLCursor, _ file: OwnedFiles.File) -> PrivateMarks {
    let extent = functions.getCursorExtent(record)
    let (start, end) = (unit.place(functions.getRangeStart(extent)), unit.place(functions.getRangeEnd(extent)))
    guard let start, let end, files.file(start.file) === file, files.file(end.file) === file else { return PrivateMarks(file.bytes, from: 0, to: 0) }
    return PrivateMarks(file.bytes, from: start.offset, to: end.offset)
  }

  /// Names the record that `type` is made of after its declarator, when it has no name and
  /// this is its first declarator.
  func nameUnnamed(_ type: CLType, by path: [String]) -> (declaration: CLCursor, isByValue: Bool)? {
    guard let base = speller.unnamedBase(type),
      speller.name(unnamed: base.declaration, as: path.joined(separator: "."))
    else { return nil }
    return base
  }

  /// The members of a record without a name, as members of its declarator.
  func readUnnamed(
    _ base: (declaration: CLCursor, isByValue: Bool), owner: String, path: [String], base offset: Int,
    _ file: OwnedFiles.File
  ) {
    guard base.declaration.kind != CursorKind.enumeration.rawValue else { return }
    let type = functions.getCursorType(base.declaration)
    readMembers(
      of: base.declaration,
      FieldScope(owner: owner, path: path, type: type, base: offset, file: file, marks: marks(in: base.declaration, file)))
  }

  func readEnum(_ cursor: CLCursor, _ file: OwnedFiles.File) {
    let tag = tag(of: cursor, .enumeration)
    let isDefinition = functions.isCursorDefinition(cursor) != 0
    let underlying = functions.getCanonicalType(functions.getEnumDeclIntegerType(cursor))
    let id = tag.map { "tag:\($0.name)" }
    if let tag, let id {
      var declaration = declaration(cursor, id: id, kind: .cEnum, path: [tag.name], in: file)
      if isDefinition { declaration.type = speller.canonical(underlying) }
      declaration.c?.isAnonymous = tag.isAnonymous
      declaration.c?.isOpaque = !isDefinition
      declaration.c?.layout = isDefinition ? layout(of: functions.getCursorType(cursor)) : nil
      declaration.text = tag.isAnonymous ? "typedef enum { … } \(tag.name)" : "enum \(tag.name)"
      table.add(declaration, isDefinition: isDefinition)
    }
    // Bool, Char_U, UChar, UShort … UInt128: `CXTypeKind` 3 to 12 but for the plain characters.
    let isUnsigned = (3...12).contains(underlying.kind)
    unit.forEachChild(of: cursor) { child in
      if child.kind == CursorKind.enumConstant.rawValue { readConstant(child, parent: id, isUnsigned, file) }
    }
  }

  private func readConstant(_ cursor: CLCursor, parent: String?, _ isUnsigned: Bool, _ file: OwnedFiles.File)
  {
    let name = spelling(cursor)
    var constant = declaration(
      cursor, id: "ordinary:\(name)", kind: .cEnumConstant, path: [name], in: file, hasTrailingComment: true)
    let value =
      isUnsigned
      ? Int128(functions.getEnumConstantDeclUnsignedValue(cursor))
      : Int128(functions.getEnumConstantDeclValue(cursor))
    constants.append((name, value))
    constant.parent = parent
    constant.c?.value = String(value)
    constant.text = "\(name) = \(value)"
    table.add(constant)
  }
}
