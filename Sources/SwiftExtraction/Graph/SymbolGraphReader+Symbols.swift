import APIModel

extension SymbolGraphReader {
  mutating func symbol(_ json: inout JSONReader) throws(JSONError) -> RawSymbol {
    var symbol = RawSymbol()
    symbol.offset = json.position
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      switch key {
      case "kind": symbol.kind = try named("identifier", &json)
      case "identifier": symbol.id = try named("precise", &json)
      case "pathComponents":
        symbol.path = try json.list { (json: inout JSONReader) throws(JSONError) in try pooled(&json) }
      case "accessLevel": symbol.access = try pooled(&json)
      case "location": symbol.location = try location(&json)
      case "declarationFragments": try fragments(&json, &symbol)
      case "swiftGenerics": try generics(&json, &symbol)
      case "swiftExtension": try swiftExtension(&json, &symbol)
      case "availability":
        symbol.availability = try json.list { (json: inout JSONReader) throws(JSONError) in
          try availability(&json)
        }
      case "spi": symbol.isSPI = try json.bool()
      case "docComment":
        symbol.isDocumented = true
        try json.skip()
      default: try json.skip()
      }
    }
    if symbol.id.isEmpty || symbol.kind.isEmpty || symbol.path.isEmpty {
      throw json.error(.invalid("a symbol without an identifier, kind or path"))
    }
    return symbol
  }

  private mutating func location(_ json: inout JSONReader) throws(JSONError) -> RawLocation {
    var location = RawLocation(uri: "", line: 0, column: 0)
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      switch key {
      case "uri": location.uri = try pooled(&json)
      case "position":
        try json.object { (json: inout JSONReader, key) throws(JSONError) in
          switch key {
          case "line": location.line = try json.int()
          case "character": location.column = try json.int()
          default: try json.skip()
          }
        }
      default: try json.skip()
      }
    }
    return location
  }

  private mutating func fragments(_ json: inout JSONReader, _ symbol: inout RawSymbol) throws(JSONError) {
    text.removeAll(keepingCapacity: true)
    try json.array { (json: inout JSONReader) throws(JSONError) in
      let start = text.count
      var usr: String?
      try json.object { (json: inout JSONReader, key) throws(JSONError) in
        switch key {
        case "spelling": try appendSpelling(&json)
        case "preciseIdentifier": usr = try pooled(&json)
        default: try json.skip()
        }
      }
      guard let usr else { return }
      // An attribute's spelling begins with `@`, its name after it.
      let isAttribute = start < text.count && text[start] == UInt8(ascii: "@")
      symbol.tokens.append(TypeToken(offset: isAttribute ? start + 1 : start, usr: usr))
    }
    guard let string = String(validating: text, as: UTF8.self) else { throw json.error(.invalidUTF8) }
    symbol.text = string
  }

  private mutating func appendSpelling(_ json: inout JSONReader) throws(JSONError) {
    let start = json
    let (bytes, hasEscapes) = try json.rawString()
    if hasEscapes {
      var again = start
      text.append(contentsOf: Array(try again.string().utf8))
    } else {
      text.append(contentsOf: bytes)
    }
  }

  private mutating func generics(_ json: inout JSONReader, _ symbol: inout RawSymbol) throws(JSONError) {
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      switch key {
      case "parameters":
        symbol.parameters = try json.list { (json: inout JSONReader) throws(JSONError) in
          try genericParameter(&json)
        }
      case "constraints": symbol.constraints = try constraints(&json)
      default: try json.skip()
      }
    }
  }

  private mutating func genericParameter(_ json: inout JSONReader) throws(JSONError) -> RawGenericParameter {
    var parameter = RawGenericParameter()
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      switch key {
      case "name": parameter.name = try pooled(&json)
      case "index": parameter.index = try json.int()
      case "depth": parameter.depth = try json.int()
      default: try json.skip()
      }
    }
    return parameter
  }

  private mutating func swiftExtension(_ json: inout JSONReader, _ symbol: inout RawSymbol) throws(JSONError) {
    symbol.isExtensionMember = true
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      switch key {
      case "extendedModule": symbol.extendedModule = try pooled(&json)
      case "typeKind": symbol.extendedKind = try pooled(&json)
      case "constraints": symbol.extensionConstraints = try constraints(&json)
      default: try json.skip()
      }
    }
  }

  private func availability(_ json: inout JSONReader) throws(JSONError) -> Availability {
    var clause = Availability(domain: "*")
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      switch key {
      case "domain":
        let domain = try json.string()
        // The graph writes the language mode's domain `Swift`, the source `swift`.
        clause.domain = domain == "Swift" ? "swift" : domain
      case "introduced": clause.introduced = try version(&json).text
      case "deprecated": clause.deprecated = try version(&json).text
      case "obsoleted": clause.obsoleted = try version(&json).text
      case "message": clause.message = try json.string()
      case "renamed": clause.renamed = try json.string()
      case "isUnconditionallyDeprecated": clause.isUnconditionallyDeprecated = try json.bool()
      case "isUnconditionallyUnavailable": clause.isUnavailable = try json.bool()
      default: try json.skip()
      }
    }
    return clause
  }
}
