import APIModel

/// Reads one symbol graph from memory, straight into `RawGraph`, skipping what snapshots don't need.
struct SymbolGraphReader {
  private var pool = StringPool()
  private var text: [UInt8] = []
  private var unknownFormat: String?

  /// - Parameter path: For error messages only.
  static func read(_ bytes: UnsafeRawBufferPointer, path: String) throws(SwiftExtractionError) -> RawGraph {
    var reader = SymbolGraphReader()
    var json = JSONReader(bytes)
    do {
      return try reader.graph(&json)
    } catch {
      if let version = reader.unknownFormat { throw .unknownFormat(path: path, version: version) }
      throw .malformedGraph(path: path, cause: error.description)
    }
  }

  private mutating func graph(_ json: inout JSONReader) throws(JSONError) -> RawGraph {
    var graph = RawGraph()
    var sections: Set<String> = []
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      switch key {
      case "metadata": try metadata(&json, &graph)
      case "module": try module(&json, &graph)
      case "symbols":
        graph.symbols = try json.list { (json: inout JSONReader) throws(JSONError) in try symbol(&json) }
      case "relationships":
        graph.relationships = try json.list { (json: inout JSONReader) throws(JSONError) in
          try relationship(&json)
        }
      default: try json.skip()
      }
      if !sections.insert(key.text).inserted { throw json.error(.invalid("'\(key.text)' stands there twice")) }
    }
    try json.end()
    for section in ["metadata", "module", "symbols", "relationships"] where !sections.contains(section) {
      throw json.error(.invalid("'\(section)' is missing"))
    }
    return graph
  }

  // MARK: Header

  private mutating func metadata(_ json: inout JSONReader, _ graph: inout RawGraph) throws(JSONError) {
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      switch key {
      case "formatVersion":
        let (major, text) = try version(&json)
        if major != 0 {
          unknownFormat = text
          throw json.error(.invalid("unknown format"))
        }
      case "generator": graph.generator = try json.string()
      default: try json.skip()
      }
    }
  }

  private mutating func module(_ json: inout JSONReader, _ graph: inout RawGraph) throws(JSONError) {
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      switch key {
      case "name": graph.module = try json.string()
      case "platform": graph.target = try target(&json)
      default: try json.skip()
      }
    }
    if graph.module.isEmpty { throw json.error(.invalid("the module has no name")) }
  }

  /// The target triple without the operating system's version: `x86_64-unknown-linux-gnu`.
  private mutating func target(_ json: inout JSONReader) throws(JSONError) -> String {
    var (architecture, vendor, system, environment) = ("", "unknown", "", "")
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      switch key {
      case "architecture": architecture = try json.string()
      case "vendor": vendor = try json.string()
      case "environment": environment = try json.string()
      case "operatingSystem":
        try json.object { (json: inout JSONReader, key) throws(JSONError) in
          if case "name" = key { system = try json.string() } else { try json.skip() }
        }
      default: try json.skip()
      }
    }
    return [architecture, vendor, system, environment].filter { !$0.isEmpty }.joined(separator: "-")
  }

  /// `{"major": 5, "minor": 9}` as `5.9`.
  private func version(_ json: inout JSONReader) throws(JSONError) -> (major: Int, text: String) {
    var (major, minor, patch) = (0, Int?.none, Int?.none)
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      switch key {
      case "major": major = try json.int()
      case "minor": minor = try json.int()
      case "patch": patch = try json.int()
      default: try json.skip()
      }
    }
    let parts = patch.map { [major, minor ?? 0, $0] } ?? minor.map { [major, $0] } ?? [major]
    return (major, parts.map(String.init).joined(separator: "."))
  }

  // MARK: Symbols

  private mutating func symbol(_ json: inout JSONReader) throws(JSONError) -> RawSymbol {
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

  /// The value of one key of an object of strings.
  private mutating func named(_ name: StaticString, _ json: inout JSONReader) throws(JSONError) -> String {
    var value = ""
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      if name ~= key { value = try pooled(&json) } else { try json.skip() }
    }
    return value
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

  private mutating func constraints(_ json: inout JSONReader) throws(JSONError) -> [RawConstraint] {
    try json.list { (json: inout JSONReader) throws(JSONError) in
      var constraint = RawConstraint()
      try json.object { (json: inout JSONReader, key) throws(JSONError) in
        switch key {
        case "kind": constraint.kind = try pooled(&json)
        case "lhs": constraint.lhs = try pooled(&json)
        case "rhs": constraint.rhs = try pooled(&json)
        case "rhsPrecise": constraint.rhsPrecise = try pooled(&json)
        default: try json.skip()
        }
      }
      return constraint
    }
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

  // MARK: Relationships

  private mutating func relationship(_ json: inout JSONReader) throws(JSONError) -> RawRelationship {
    var relationship = RawRelationship()
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      switch key {
      case "kind": relationship.kind = try pooled(&json)
      case "source": relationship.source = try pooled(&json)
      case "target": relationship.target = try pooled(&json)
      case "targetFallback": relationship.targetFallback = try pooled(&json)
      case "swiftConstraints": relationship.constraints = try constraints(&json)
      case "sourceOrigin": relationship.origin = try named("identifier", &json)
      default: try json.skip()
      }
    }
    if relationship.kind.isEmpty || relationship.source.isEmpty || relationship.target.isEmpty {
      throw json.error(.invalid("a relationship without a kind, source or target"))
    }
    return relationship
  }

  // MARK: Strings

  private mutating func pooled(_ json: inout JSONReader) throws(JSONError) -> String {
    let start = json
    let (bytes, hasEscapes) = try json.rawString()
    if hasEscapes {
      var again = start
      return try again.string()
    }
    guard let text = pool.string(bytes) else { throw json.error(.invalidUTF8) }
    return text
  }
}

extension JSONReader {
  fileprivate mutating func list<Element>(
    _ element: (inout JSONReader) throws(JSONError) -> Element
  ) throws(JSONError) -> [Element] {
    try array(of: element)
  }
}
