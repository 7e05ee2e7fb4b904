import APIModel

/// Reads one symbol graph from memory, straight into `RawGraph`, skipping what snapshots don't need.
struct SymbolGraphReader {
  private var pool = StringPool()
  /// The declaration text that is being put together; kept, so that its memory is.
  var text: [UInt8] = []
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
  func version(_ json: inout JSONReader) throws(JSONError) -> (major: Int, text: String) {
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

  /// The value of one key of an object of strings.
  mutating func named(_ name: StaticString, _ json: inout JSONReader) throws(JSONError) -> String {
    var value = ""
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      if name ~= key { value = try pooled(&json) } else { try json.skip() }
    }
    return value
  }

  mutating func constraints(_ json: inout JSONReader) throws(JSONError) -> [RawConstraint] {
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

  mutating func pooled(_ json: inout JSONReader) throws(JSONError) -> String {
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
  /// `array(of:)` with a trailing closure.
  mutating func list<Element>(
    _ element: (inout JSONReader) throws(JSONError) -> Element
  ) throws(JSONError) -> [Element] {
    try array(of: element)
  }
}
