import APIModel

/// The graphs of one module, indexed: `M.symbols.json` and every `M@Other.symbols.json`.
struct ModuleGraph: Sendable {
  let module: String
  let generator: String
  let target: String
  let symbols: [RawSymbol]
  /// USR → index into `symbols`.
  let indices: [String: Int]
  /// What each symbol is a member or requirement of.
  let parents: [String: String]
  /// Names of other modules' types, by USR.
  let foreignNames: [String: String]
  /// USRs of requirements that conforming types may leave out.
  let defaultedRequirements: Set<String>
  let requirements: Set<String>
  /// What a symbol overrides or is the default implementation of.
  let implemented: [String: String]
  /// `conformsTo` and `inheritsFrom` by their source.
  let inheritance: [String: [RawRelationship]]
  /// `init(rawValue:)` by the enum that has it, as an index into `symbols`.
  let rawInitializers: [String: Int]
  let names: TypeNames

  /// - Parameters:
  ///   - graphs: The module's own first.
  ///   - path: For error messages.
  init(_ graphs: [RawGraph], path: String) throws(SwiftExtractionError) {
    guard let main = graphs.first else { throw .noSymbolGraphs(path: path) }
    module = main.module
    generator = main.generator
    target = main.target
    var symbols: [RawSymbol] = []
    symbols.reserveCapacity(graphs.reduce(0) { $0 + $1.symbols.count })
    var indices: [String: Int] = [:]
    for graph in graphs {
      for symbol in graph.symbols {
        if indices.updateValue(symbols.count, forKey: symbol.id) != nil {
          throw .duplicate(path: path, id: symbol.id)
        }
        symbols.append(symbol)
      }
    }
    self.symbols = symbols
    self.indices = indices
    let edges = Edges(graphs) { id in indices[id].map { symbols[$0] } }
    parents = Self.parents(edges.parents, symbols)
    foreignNames = edges.foreignNames
    requirements = edges.requirements
    defaultedRequirements = edges.defaulted(parents)
    implemented = edges.implemented
    inheritance = edges.inheritance
    rawInitializers = Self.rawInitializers(edges.origins, symbols, indices)
    names = Self.names(module: main.module, symbols)
  }

  /// A default implementation has no `memberOf`: its container is found by its path.
  private static func parents(_ known: [String: String], _ symbols: [RawSymbol]) -> [String: String] {
    var parents = known
    var types: [[String]: String] = [:]
    for symbol in symbols where isType(symbol.kind) { types[symbol.path] = symbol.id }
    // Foreign types are known through the members that do have an edge.
    for symbol in symbols where symbol.path.count > 1 {
      guard let parent = known[symbol.id] else { continue }
      let path = Array(symbol.path.dropLast())
      if types[path] == nil { types[path] = parent }
    }
    for symbol in symbols where symbol.path.count > 1 && parents[symbol.id] == nil {
      parents[symbol.id] = types[Array(symbol.path.dropLast())]
    }
    return parents
  }

  /// The USR of `RawRepresentable.init(rawValue:)`.
  private static let rawInitializer = "s:SY8rawValuexSg03RawB0Qz_tcfc"

  private static func rawInitializers(
    _ origins: [RawRelationship], _ symbols: [RawSymbol], _ indices: [String: Int]
  ) -> [String: Int] {
    var result: [String: Int] = [:]
    for edge in origins where edge.origin == rawInitializer { result[edge.target] = indices[edge.source] }
    return result
  }

  static func isType(_ kind: String) -> Bool {
    ["swift.struct", "swift.enum", "swift.class", "swift.protocol", "swift.typealias"].contains(kind)
  }

  /// What the names mean that the compiler resolved somewhere in the module.
  private static func names(module: String, _ symbols: [RawSymbol]) -> TypeNames {
    var names = TypeNames(module: module)
    var seen: Set<String> = []
    for symbol in symbols {
      // `Qa`: an associated type, whose name means something else elsewhere.
      for token in symbol.tokens where seen.insert(token.usr).inserted && !token.usr.hasSuffix("Qa") {
        let text = symbol.text.utf8
        let start = text.index(text.startIndex, offsetBy: token.offset)
        if start > text.startIndex, text[text.index(before: start)] == UInt8(ascii: ".") { continue }
        let name = String(Substring(text[start...].prefix(while: isNameByte)))
        let qualified = names.qualified(name, usr: token.usr)
        if let known = names.spellings[name], known <= qualified { continue }
        names.spellings[name] = qualified
      }
    }
    for symbol in symbols where symbol.path.count == 1 && isType(symbol.kind) {
      names.spellings[symbol.path[0]] = module + "." + symbol.path[0]
    }
    return names
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...0xFF:
      true
    default: false
    }
  }

  /// The qualified name of a type as types are written: without the standard library's module.
  func typeName(usr: String, fallback: String?) -> String {
    if let index = indices[usr] { return module + "." + symbols[index].path.joined(separator: ".") }
    let name = fallback ?? foreignNames[usr] ?? Demangling.qualifiedName(usr: usr) ?? usr
    // Some of the concurrency library's types are mangled as the standard library's; the same
    // type must have one name wherever it stands.
    guard TypeNames.module(usr: usr) == "Swift" else { return name }
    return name.split(separator: ".").dropFirst().joined(separator: ".")
  }
}

extension RawSymbol {
  /// Whether both declarations name the same types, one after the other.
  fileprivate func mentionsSameTypes(as other: RawSymbol) -> Bool { tokens.map(\.usr) == other.tokens.map(\.usr) }
}

/// The relationships of some graphs, each by what is asked of it.
private struct Edges {
  var parents: [String: String] = [:]
  var foreignNames: [String: String] = [:]
  var requirements: Set<String> = []
  private var optional: Set<String> = []
  private var defaults: [RawRelationship] = []
  var implemented: [String: String] = [:]
  var inheritance: [String: [RawRelationship]] = [:]
  /// Members that were made for a requirement.
  var origins: [RawRelationship] = []

  init(_ graphs: [RawGraph], _ symbol: (String) -> RawSymbol?) {
    for graph in graphs {
      let overloaded = Self.overloaded(graph, symbol)
      for edge in graph.relationships where !Self.isByNameAlone(edge, overloaded, symbol) { add(edge) }
    }
  }

  /// Graphs find default implementations by their names: a type's own member is none for what is asked of values, and
  /// what says exactly what one of several overloads asks for is none for the others.
  private static func isByNameAlone(
    _ edge: RawRelationship, _ overloaded: Set<String>, _ symbol: (String) -> RawSymbol?
  ) -> Bool {
    guard edge.kind == "defaultImplementationOf", let own = symbol(edge.source), let asked = symbol(edge.target) else { return false }
    if own.kind.hasPrefix("swift.type.") != asked.kind.hasPrefix("swift.type.") { return true }
    return overloaded.contains(edge.source) && !own.mentionsSameTypes(as: asked)
  }

  /// What implements several requirements by its name, and one of them exactly. A generic function may serve several.
  private static func overloaded(_ graph: RawGraph, _ symbol: (String) -> RawSymbol?) -> Set<String> {
    var targets: [String: [RawSymbol]] = [:]
    for edge in graph.relationships where edge.kind == "defaultImplementationOf" {
      if let asked = symbol(edge.target) { targets[edge.source, default: []].append(asked) }
    }
    return Set(targets.filter { source, asked in
      guard asked.count > 1, let own = symbol(source), !own.text.contains("<"), !own.text.contains("some ") else { return false }
      return asked.contains(where: own.mentionsSameTypes)
    }.keys)
  }

  private mutating func add(_ edge: RawRelationship) {
    if let name = edge.targetFallback { foreignNames[edge.target] = name }
    switch edge.kind {
    case "memberOf":
      parents[edge.source] = edge.target
      if edge.origin != nil { origins.append(edge) }
    case "requirementOf", "optionalRequirementOf":
      parents[edge.source] = edge.target
      requirements.insert(edge.source)
      if edge.kind == "optionalRequirementOf" { optional.insert(edge.source) }
    case "defaultImplementationOf":
      defaults.append(edge)
      implement(edge)
    case "overrides": implement(edge)
    case "conformsTo", "inheritsFrom": inheritance[edge.source, default: []].append(edge)
    default: break
    }
  }

  /// The requirements that conforming types may leave out. What only a refined protocol implements serves those
  /// alone that conform to it.
  func defaulted(_ parents: [String: String]) -> Set<String> {
    optional.union(
      defaults.filter { edge in
        guard let home = parents[edge.source], let asked = parents[edge.target] else { return true }
        return home == asked || !refines(home, asked)
      }.map(\.target))
  }

  private func refines(_ type: String, _ ancestor: String) -> Bool {
    var seen: Set<String> = [type]
    var pending = [type]
    while let next = pending.popLast() {
      if next == ancestor { return true }
      for edge in inheritance[next] ?? [] where seen.insert(edge.target).inserted { pending.append(edge.target) }
    }
    return false
  }

  /// One of several, the same whatever the order of the edges.
  private mutating func implement(_ edge: RawRelationship) {
    implemented[edge.source] = min(implemented[edge.source] ?? edge.target, edge.target)
  }
}
