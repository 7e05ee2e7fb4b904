internal import APIModel
internal import CLibclang

/// Spells types: canonical ones in the normal form that snapshots compare, and as written.
///
/// Normal form is clang's canonical spelling with three differences: `int [4]` (clang 14) is
/// `int[4]`; a record or enum without a tag is named by its typedef, with its keyword (`struct
/// point` for `typedef struct { … } point;`, so that giving it that tag changes no type); and
/// one without either is named by the declarator that it stands in, `struct (unnamed S.pos)`,
/// never by its place in a file. Each type is spelled once.
final class TypeSpeller {
  private let libclang: Libclang
  private let functions: CLLibrary
  private var canonicalTexts: [UnsafeMutableRawPointer: TypeReference] = [:]
  private var spelledTexts: [UnsafeMutableRawPointer: String] = [:]
  /// `point` → `struct`
  private var keywordOfTypedef: [String: String] = [:]
  /// By clang's declaration.
  private var unnamed: [UnsafeRawPointer: String] = [:]

  init(_ libclang: Libclang) {
    self.libclang = libclang
    functions = libclang.functions
  }

  /// A record or enum without a tag goes by the name of its typedef.
  func name(typedef: String, keyword: String) { keywordOfTypedef[typedef] = keyword }

  /// The keyword of the record or enum that has no name but this typedef's.
  func keyword(ofTypedef name: String) -> String? { keywordOfTypedef[name] }

  /// A record or enum without tag and typedef goes by its first declarator's name.
  /// - Returns: Whether it had no name so far.
  func name(unnamed declaration: CLCursor, as name: String) -> Bool {
    guard let key = declaration.data.0, unnamed[key] == nil else { return false }
    unnamed[key] = name
    return true
  }

  func canonical(_ type: CLType) -> TypeReference {
    let type = functions.getCanonicalType(type)
    if let key = type.data.0, let known = canonicalTexts[key] { return known }
    let raw = rawSpelling(type)
    let reference = TypeReference(Self.isUnnamed(raw) ? structural(type, "") : normal(raw))
    if let key = type.data.0 { canonicalTexts[key] = reference }
    return reference
  }

  /// As written; nil where that says no more than the canonical type.
  func spelled(_ type: CLType, unless canonical: TypeReference) -> String? {
    let text = asWritten(type)
    return text == canonical.text || Self.isUnnamed(text) || text == Self.withoutKeyword(canonical.text)
      ? nil : text
  }

  /// As written, for texts that people read.
  func display(_ type: CLType) -> String {
    let text = asWritten(type)
    return Self.isUnnamed(text) ? canonical(type).text : text
  }

  private func asWritten(_ type: CLType) -> String {
    if let key = type.data.0, let known = spelledTexts[key] { return known }
    let text = Self.withoutArraySpace(rawSpelling(type))
    if let key = type.data.0 { spelledTexts[key] = text }
    return text
  }

  /// clang's own spelling, which may name a file.
  func rawSpelling(_ type: CLType) -> String { libclang.string(functions.getTypeSpelling(type)) }

  static func isUnnamed(_ raw: String) -> Bool {
    raw.containsBytes("(unnamed") || raw.containsBytes("(anonymous")
  }

  /// The record or enum at the bottom of arrays, pointers and functions, if it is one without
  /// a name, and whether a declarator of this type holds it by value.
  func unnamedBase(_ type: CLType) -> (declaration: CLCursor, isByValue: Bool)? {
    var type = functions.getCanonicalType(type)
    guard Self.isUnnamed(rawSpelling(type)) else { return nil }
    var isByValue = true
    for _ in 0..<64 {
      switch TypeKind(rawValue: type.kind) {
      case .pointer:
        isByValue = false
        type = functions.getPointeeType(type)
      case .constantArray, .incompleteArray, .variableArray: type = functions.getArrayElementType(type)
      case .functionProto, .functionNoProto: type = functions.getResultType(type)
      case .record, .enumeration:
        return Self.isUnnamed(rawSpelling(type)) ? (functions.getTypeDeclaration(type), isByValue) : nil
      default: return nil
      }
    }
    return nil
  }

  private static func withoutKeyword(_ text: String) -> String {
    for keyword in ["struct ", "union ", "enum "] where text.hasPrefix(keyword) {
      return String(text.dropFirst(keyword.count))
    }
    return text
  }

  private static func withoutArraySpace(_ raw: String) -> String {
    raw.utf8.contains(UInt8(ascii: "[")) ? raw.replacing(" [", with: "[") : raw
  }

  private func normal(_ raw: String) -> String {
    let text = Self.withoutArraySpace(raw)
    var result = ""
    var word = ""
    var previous = ""
    for scalar in text.unicodeScalars {
      if scalar.value < 128 ? TokenLexer.isIdentifier(UInt8(scalar.value)) : true {
        word.unicodeScalars.append(scalar)
        continue
      }
      append(&word, &previous, to: &result)
      result.unicodeScalars.append(scalar)
    }
    append(&word, &previous, to: &result)
    return result
  }

  private func append(_ word: inout String, _ previous: inout String, to result: inout String) {
    guard !word.isEmpty else { return }
    if let keyword = keywordOfTypedef[word], !["struct", "union", "enum"].contains(previous) {
      result += keyword + " "
    }
    result += word
    previous = word
    word = ""
  }

  /// Builds the text of a type that contains one without a name, around its declarator.
  private func structural(_ type: CLType, _ declarator: String) -> String {
    switch TypeKind(rawValue: type.kind) {
    case .pointer:
      let pointee = functions.getPointeeType(type)
      let inner = "*" + qualifiers(type, after: true) + declarator
      let needsParentheses = [.functionProto, .functionNoProto, .constantArray, .incompleteArray]
        .contains(TypeKind(rawValue: pointee.kind))
      return structural(pointee, needsParentheses ? "(\(inner))" : inner)
    case .constantArray:
      return structural(functions.getArrayElementType(type), "\(declarator)[\(functions.getArraySize(type))]")
    case .incompleteArray:
      return structural(functions.getArrayElementType(type), "\(declarator)[]")
    case .functionProto, .functionNoProto:
      var parameters = (0..<max(0, functions.getNumArgTypes(type))).map { number in
        canonical(functions.getArgType(type, UInt32(number))).text
      }
      if functions.isFunctionTypeVariadic(type) != 0 { parameters.append("...") }
      let list = parameters.isEmpty && type.kind == TypeKind.functionProto.rawValue ? ["void"] : parameters
      return structural(functions.getResultType(type), "\(declarator)(\(list.joined(separator: ", ")))")
    default:
      let base = baseName(type)
      if declarator.isEmpty || declarator.hasPrefix("[") { return base + declarator }
      return "\(base) \(declarator)"
    }
  }

  private func baseName(_ type: CLType) -> String {
    let raw = rawSpelling(type)
    guard Self.isUnnamed(raw) else { return normal(raw) }
    let keyword = raw.split(separator: " ").first { ["struct", "union", "enum"].contains($0) } ?? "struct"
    let name = functions.getTypeDeclaration(type).data.0.flatMap { unnamed[$0] }
    return "\(qualifiers(type, after: false))\(keyword) (unnamed\(name.map { " \($0)" } ?? ""))"
  }

  private func qualifiers(_ type: CLType, after: Bool) -> String {
    var words: [String] = []
    if functions.isConstQualifiedType(type) != 0 { words.append("const") }
    if functions.isVolatileQualifiedType(type) != 0 { words.append("volatile") }
    if functions.isRestrictQualifiedType(type) != 0 { words.append("restrict") }
    return words.isEmpty ? "" : words.joined(separator: " ") + (after ? "" : " ")
  }
}

/// libclang's numbers for the kinds of types that are taken apart (`CXTypeKind`).
enum TypeKind: Int32 {
  case void = 2
  case pointer = 101
  case record = 105
  case enumeration = 106
  case functionNoProto = 110
  case functionProto = 111
  case constantArray = 112
  case incompleteArray = 114
  case variableArray = 115
}

/// libclang's numbers for the kinds of cursors that are read (`CXCursorKind`).
enum CursorKind: Int32 {
  case structure = 2
  case union = 3
  case enumeration = 5
  case field = 6
  case enumConstant = 7
  case function = 8
  case variable = 9
  case parameter = 10
  case typedef = 20
  case macroDefinition = 501
  case inclusionDirective = 503

  /// `struct` for a structure; nil for what has no tag.
  var keyword: String? {
    switch self {
    case .structure: "struct"
    case .union: "union"
    case .enumeration: "enum"
    default: nil
    }
  }
}
