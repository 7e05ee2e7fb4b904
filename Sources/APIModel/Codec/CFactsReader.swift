/// Reads the `c` object of a declaration.
enum CFactsReader {
  static func facts(_ json: inout JSONReader) throws(JSONError) -> CFacts {
    var facts = CFacts()
    var layout = (size: Int?.none, alignment: Int?.none)
    var field = (offset: Int?.none, bits: Int?.none, size: Int?.none)
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      switch key {
      case "spelled": facts.spelledType = try json.string()
      case "header": facts.header = try json.string()
      case "size": layout.size = try json.int()
      case "alignment": layout.alignment = try json.int()
      case "offset": field.offset = try json.int()
      case "bits": field.bits = try json.int()
      case "fieldSize": field.size = try json.int()
      case "value": facts.value = try json.string()
      case "replacement": facts.replacement = try json.string()
      case "macroParameters": facts.macroParameters = try json.strings()
      case "uses": facts.uses = try json.strings()
      case "callingConvention": facts.callingConvention = try json.string()
      case "assemblerName": facts.assemblerName = try json.string()
      default: try flag(key, &json, &facts)
      }
    }
    switch layout {
    case (let size?, let alignment?): facts.layout = CFacts.Layout(size: size, alignment: alignment)
    case (nil, nil): break
    default: throw json.error(.invalid("\"size\" and \"alignment\" stand together"))
    }
    if let offset = field.offset {
      facts.field = CFacts.FieldPlace(offset: offset, bitWidth: field.bits, size: field.size)
    } else if field.bits != nil || field.size != nil {
      throw json.error(.invalid("\"bits\" and \"fieldSize\" need \"offset\""))
    }
    return facts
  }

  private static func flag(
    _ key: JSONReader.Key, _ json: inout JSONReader, _ facts: inout CFacts
  ) throws(JSONError) {
    switch key {
    case "variadic": facts.isVariadic = try json.bool()
    case "noPrototype": facts.lacksPrototype = try json.bool()
    case "inline": facts.isInline = try json.bool()
    case "static": facts.isStatic = try json.bool()
    case "threadLocal": facts.isThreadLocal = try json.bool()
    case "const": facts.isConst = try json.bool()
    case "opaque": facts.isOpaque = try json.bool()
    case "anonymous": facts.isAnonymous = try json.bool()
    case "hidden": facts.isHidden = try json.bool()
    case "weak": facts.isWeak = try json.bool()
    default: throw json.unknown(key)
    }
  }
}
