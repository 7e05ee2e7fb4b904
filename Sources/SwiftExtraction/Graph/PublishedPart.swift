/// What clients cannot use, of graphs that were asked for internal declarations too.
///
/// A graph of public declarations alone lacks those that have a parameter with an underscored name
/// (`func f(_ _x: Int)`), because in the standard library those are no API. Elsewhere they are.
struct HiddenSymbols {
  private var dropped: Set<String> = []
  /// `package` declarations, by whose symbols compiled clients find what was public.
  private var linked: Set<String> = []

  /// - Parameters:
  ///   - graphs: All of one module: what is in one conforms to what is in another.
  ///   - hasLibraryEvolution: Whether `package` declarations stay. What conforms to a `package` protocol is no matter.
  init(of graphs: [RawGraph], hasLibraryEvolution: Bool) {
    let reachable = Self.reachableTypes(graphs)
    for graph in graphs {
      var droppedTypes: Set<[String]> = []
      for symbol in graph.symbols where !symbol.isPublished && !(symbol.isPublic && reachable.contains(symbol.id)) {
        if hasLibraryEvolution, symbol.isPackage {
          linked.insert(symbol.id)
          continue
        }
        dropped.insert(symbol.id)
        if ModuleGraph.isType(symbol.kind) { droppedTypes.insert(symbol.path) }
      }
      if droppedTypes.isEmpty { continue }
      for symbol in graph.symbols where (1..<max(symbol.path.count, 1)).contains(where: { droppedTypes.contains(Array(symbol.path.prefix($0))) }) {
        dropped.insert(symbol.id)
      }
    }
  }

  /// Types that clients can name by a typealias, or get from what they call.
  private static func reachableTypes(_ graphs: [RawGraph]) -> Set<String> {
    var result: Set<String> = []
    for graph in graphs {
      for symbol in graph.symbols where symbol.isPublished && (symbol.kind == "swift.typealias" || !ModuleGraph.isType(symbol.kind)) {
        result.formUnion(symbol.tokens.map(\.usr))
      }
    }
    return result
  }

  /// What clients can use of one of the graphs.
  func published(_ graph: RawGraph) -> RawGraph {
    var result = graph
    result.symbols.removeAll { dropped.contains($0.id) }
    result.relationships.removeAll { edge in
      dropped.contains(edge.source) || dropped.contains(edge.target) || edge.namesHiddenType
        || edge.kind == "conformsTo" && linked.contains(edge.target)
    }
    return result
  }
}

extension RawSymbol {
  /// Other underscored names are read from the sources, where they matter.
  fileprivate var isPublished: Bool {
    isPublic && (!isUnderscored || isInherited)
  }

  /// Clients may use one that is public by a typealias with another name, if by no other.
  fileprivate var isPublic: Bool { access == "public" || access == "open" }

  /// Whether types inherit from it: what an underscored protocol or class has is theirs as well.
  private var isInherited: Bool { kind == "swift.protocol" || kind == "swift.class" }

  fileprivate var isPackage: Bool { access == "package" && !isUnderscored }

  private var isUnderscored: Bool { path.last?.utf8.first == UInt8(ascii: "_") }
}

extension RawRelationship {
  /// It is about a type of another module that is no API there.
  fileprivate var namesHiddenType: Bool {
    targetFallback?.split(separator: ".").last?.utf8.first == UInt8(ascii: "_")
  }
}
