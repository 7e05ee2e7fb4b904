/// Reads one declaration of a snapshot.
enum DeclarationReader {
  static func declaration(_ json: inout JSONReader) throws(JSONError) -> Declaration {
    var result = Declaration(id: "", kind: .struct, path: [])
    var hasKind = false
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      switch key {
      case "id": result.id = try json.string()
      case "kind":
        result.kind = try json.value()
        hasKind = true
      case "path": result.path = try json.strings()
      case "parent": result.parent = try json.string()
      case "extends": result.extendedModule = try json.string()
      case "access": result.access = try json.value()
      case "text": result.text = try json.string()
      case "at": result.location = try location(&json)
      case "documented": result.isDocumented = try json.bool()
      case "spi": result.isSPI = try json.bool()
      case "modifiers":
        result.modifiers = Set(try json.array(of: { (json: inout JSONReader) throws(JSONError) in try json.value() }))
      case "attributes": result.attributes = try json.strings()
      case "availability": result.availability = try json.array(of: availability)
      case "generics": result.generics.parameters = try json.array(of: genericParameter)
      case "where": result.generics.requirements = try json.array(of: requirement)
      case "parameters": result.parameters = try json.array(of: parameter)
      case "type": result.type = TypeReference(try json.string())
      case "async": result.effects.isAsync = try json.bool()
      case "throws": result.effects.throwing = try throwing(&json)
      case "accessors": result.accessors = try accessors(&json)
      case "inherits": result.inheritance = try json.array(of: inheritance)
      case "layout": result.layout = try json.strings()
      case "primary": result.primaryAssociatedTypes = try json.strings()
      case "raw": result.rawValue = try json.string()
      case "precedence": result.precedence = try json.strings()
      case "requirement": result.requirement = try json.value()
      case "implements": result.implements = try json.string()
      case "c": result.c = try CFactsReader.facts(&json)
      default: throw json.unknown(key)
      }
    }
    try json.end()
    guard hasKind, !result.id.isEmpty, !result.path.isEmpty else {
      throw json.error(.invalid("a declaration lacks its id, kind or path"))
    }
    return result
  }

  private static func location(_ json: inout JSONReader) throws(JSONError) -> SourceLocation {
    let text = try json.string()
    let (bytes, colon) = (text.utf8, UInt8(ascii: ":"))
    guard let second = bytes.lastIndex(of: colon), let first = bytes[..<second].lastIndex(of: colon),
      let line = Int(text[bytes.index(after: first)..<second]), let column = Int(text[bytes.index(after: second)...])
    else {
      throw json.error(.invalid("'\(text)' is no location: file:line:column is wanted"))
    }
    return SourceLocation(file: String(text[..<first]), line: line, column: column)
  }

  private static func availability(_ json: inout JSONReader) throws(JSONError) -> Availability {
    var result = Availability(domain: "*")
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      switch key {
      case "domain": result.domain = try json.string()
      case "introduced": result.introduced = try json.string()
      case "deprecated": result.deprecated = try json.string()
      case "obsoleted": result.obsoleted = try json.string()
      case "alwaysDeprecated": result.isUnconditionallyDeprecated = try json.bool()
      case "unavailable": result.isUnavailable = try json.bool()
      case "noasync": result.isNoAsync = try json.bool()
      case "message": result.message = try json.string()
      case "renamed": result.renamed = try json.string()
      default: throw json.unknown(key)
      }
    }
    return result
  }

  private static func genericParameter(_ json: inout JSONReader) throws(JSONError) -> GenericParameter {
    var result = GenericParameter(name: "", kind: .type, depth: 0, index: 0)
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      switch key {
      case "name": result.name = try json.string()
      case "kind": result.kind = try json.value()
      case "depth": result.depth = try json.int()
      case "index": result.index = try json.int()
      default: throw json.unknown(key)
      }
    }
    return result
  }

  private static func requirement(_ json: inout JSONReader) throws(JSONError) -> GenericRequirement {
    let parts = try json.strings()
    guard parts.count == 3, let relation = GenericRequirement.Relation(rawValue: parts[1]) else {
      throw json.error(.invalid("a requirement is three strings: subject, ':' or '==', constraint"))
    }
    return GenericRequirement(
      subject: TypeReference(parts[0]), relation: relation, constraint: TypeReference(parts[2]))
  }

  private static func parameter(_ json: inout JSONReader) throws(JSONError) -> Parameter {
    var result = Parameter(label: nil, name: nil, type: TypeReference(""))
    var type: TypeReference?
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      switch key {
      case "label": result.label = try json.string()
      case "name": result.name = try json.string()
      case "type": type = TypeReference(try json.string())
      case "spelled": result.spelledType = try json.string()
      case "default":
        let value = try json.string()
        result.hasDefault = true
        result.defaultValue = value.isEmpty ? nil : value
      case "variadic": result.isVariadic = try json.bool()
      case "specifiers": result.specifiers = try json.strings()
      case "attributes": result.attributes = try json.strings()
      default: throw json.unknown(key)
      }
    }
    guard let type else { throw json.error(.invalid("a parameter lacks its type")) }
    result.type = type
    return result
  }

  private static func throwing(_ json: inout JSONReader) throws(JSONError) -> Throwing {
    let text = try json.string()
    switch text {
    case "rethrows": return .rethrows
    case "any": return .any
    default:
      guard text.hasPrefix("("), text.hasSuffix(")") else {
        throw json.error(.invalid("'\(text)' is none of \"any\", \"rethrows\", \"(Type)\""))
      }
      return .typed(TypeReference(String(text.dropFirst().dropLast())))
    }
  }

  private static func accessors(_ json: inout JSONReader) throws(JSONError) -> Accessors {
    var result = Accessors()
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      switch key {
      case "settable": result.isSettable = try json.bool()
      case "getAsync": result.getter.isAsync = try json.bool()
      case "getThrows": result.getter.throwing = try throwing(&json)
      case "mutatingGet": result.hasMutatingGetter = try json.bool()
      case "nonmutatingSet": result.hasNonmutatingSetter = try json.bool()
      default: throw json.unknown(key)
      }
    }
    return result
  }

  private static func inheritance(_ json: inout JSONReader) throws(JSONError) -> Inheritance {
    var result = Inheritance(kind: .conformance, type: TypeReference(""))
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      switch key {
      case "type": result.type = TypeReference(try json.string())
      case "kind": result.kind = try json.value()
      case "where": result.conditions = try json.array(of: requirement)
      case "unchecked": result.isUnchecked = try json.bool()
      case "preconcurrency": result.isPreconcurrency = try json.bool()
      case "isolation": result.globalActor = try json.string()
      case "unavailable": result.isUnavailable = try json.bool()
      default: throw json.unknown(key)
      }
    }
    return result
  }
}
