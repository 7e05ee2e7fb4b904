import APIModel
import Foundation
import SymbolKit
import Testing

@testable import SwiftExtraction

@Suite("The reader of symbol graphs")
struct SymbolGraphReaderTests {
  private static func read(_ text: String) throws -> RawGraph {
    var text = text
    return try text.withUTF8 { try SymbolGraphReader.read(UnsafeRawBufferPointer($0), path: "M.symbols.json") }
  }

  private static func graph(symbols: String = "", version: String = "{\"major\": 0, \"minor\": 6}") -> String {
    """
    {"metadata": {"formatVersion": \(version), "generator": "g"},
     "module": {"name": "M", "platform": {"architecture": "arm64", "vendor": "apple",
       "operatingSystem": {"name": "macosx", "minimumVersion": {"major": 14}}}},
     "symbols": [\(symbols)], "relationships": []}
    """
  }

  private static let symbol = """
    {"kind": {"identifier": "swift.var"}, "identifier": {"precise": "s:1M1xSivp"}, "pathComponents": ["x"],
     "accessLevel": "public", "declarationFragments": [{"kind": "keyword", "spelling": "var"},
     {"kind": "text", "spelling": " x: \\u0041\\n"}]}
    """

  @Test func readsWhatIsNeeded() throws {
    let graph = try Self.read(Self.graph(symbols: Self.symbol))
    #expect(graph.module == "M")
    #expect(graph.target == "arm64-apple-macosx")
    #expect(graph.symbols.map(\.text) == ["var x: A\n"])
  }

  @Test func brokenTextIsAnErrorWithItsPlace() throws {
    let whole = Self.graph(symbols: Self.symbol)
    for count in stride(from: 0, to: whole.utf8.count - 1, by: 7) {
      let error = #expect(throws: SwiftExtractionError.self) { try Self.read(String(whole.prefix(count))) }
      guard case .malformedGraph("M.symbols.json", let cause) = error else {
        Issue.record("\(count): \(String(describing: error))")
        return
      }
      #expect(cause.contains("at byte"))
    }
  }

  @Test(
    arguments: [
      "", "[]", "null", "not json", "{}", "{\"metadata\": {}}",
      "{\"metadata\": {}, \"metadata\": {}, \"module\": {\"name\": \"M\"}, \"symbols\": [], \"relationships\": []}",
      "{\"metadata\": {}, \"module\": {}, \"symbols\": [], \"relationships\": []}",
      "{\"metadata\": {}, \"module\": {\"name\": \"M\"}, \"symbols\": [{}], \"relationships\": []}",
    ])
  func otherJSONIsRefused(_ text: String) {
    #expect(throws: SwiftExtractionError.self) { try Self.read(text) }
  }

  @Test func newerFormatsAreRefused() {
    let text = Self.graph(version: "{\"major\": 1, \"minor\": 2, \"patch\": 0}")
    #expect(throws: SwiftExtractionError.unknownFormat(path: "M.symbols.json", version: "1.2.0")) {
      try Self.read(text)
    }
  }

  /// Strings are scanned eight bytes a step: quotes, escapes and control characters must be
  /// found wherever they stand in such a step, also beside bytes that look like them.
  @Test func stringsEndWhereTheyShould() throws {
    for count in 0..<20 {
      let filler = String(repeating: "é!#[]\u{7F}", count: count).prefix(count)
      for (raw, text) in [("\\\"", "\""), ("\\\\", "\\"), ("\\u00e9", "é"), ("", "")] {
        let graph = try Self.read(
          Self.graph(symbols: Self.symbol.replacingOccurrences(of: "\"x\"", with: "\"\(filler)\(raw)\(filler)\"")))
        #expect(graph.symbols.map(\.path) == [["\(filler)\(text)\(filler)"]])
      }
      #expect(throws: SwiftExtractionError.self) {
        try Self.read(
          Self.graph(symbols: Self.symbol.replacingOccurrences(of: "\"x\"", with: "\"\(filler)\u{1F}\(filler)\"")))
      }
    }
  }

  @Test func deepNestingIsRefused() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: SwiftExtractionError.self) { try Self.read("{\"x\": \(deep)") }
  }

  @Test func duplicateSymbolsAreRefused() throws {
    let folder = try TemporaryFolder.make()
    let text = Self.graph(symbols: Self.symbol + "," + Self.symbol)
    try text.write(toFile: folder + "/M.symbols.json", atomically: true, encoding: .utf8)
    #expect(throws: SwiftExtractionError.duplicate(path: folder + "/M.symbols.json", id: "s:1M1xSivp")) {
      try SymbolGraphs.snapshots(at: folder)
    }
  }

  @Test func unknownKindsAreRefused() throws {
    let folder = try TemporaryFolder.make()
    let text = Self.graph(symbols: Self.symbol.replacingOccurrences(of: "swift.var", with: "swift.novelty"))
    try text.write(toFile: folder + "/M.symbols.json", atomically: true, encoding: .utf8)
    #expect(throws: SwiftExtractionError.self) { try SymbolGraphs.snapshots(at: folder) }
  }

  @Test func missingFilesAreErrors() throws {
    let folder = try TemporaryFolder.make()
    #expect(throws: SwiftExtractionError.noSymbolGraphs(path: folder)) { try SymbolGraphs.snapshots(at: folder) }
    #expect(throws: SwiftExtractionError.self) { try SymbolGraphs.snapshots(at: folder + "/none.symbols.json") }
  }

  @Test func agreesWithSymbolKit() async throws {
    let module = try await CompiledModule.compile(DeclarationFactsTests.source)
    for file in ["M.symbols.json", "M@Swift.symbols.json"] {
      let data = try Data(contentsOf: URL(fileURLWithPath: module.graphs + "/" + file))
      let ours = try data.withUnsafeBytes { try SymbolGraphReader.read($0, path: file) }
      let theirs = try JSONDecoder().decode(SymbolGraph.self, from: data)
      #expect(ours.module == theirs.module.name)
      #expect(Set(ours.symbols.map(\.id)) == Set(theirs.symbols.keys))
      for symbol in ours.symbols { try compare(symbol, #require(theirs.symbols[symbol.id])) }
      #expect(ours.relationships.map(Self.key) == theirs.relationships.map(Self.key))
    }
  }

  private func compare(_ ours: RawSymbol, _ theirs: SymbolGraph.Symbol) throws {
    #expect(ours.kind == "swift." + theirs.kind.identifier.identifier)
    #expect(ours.path == theirs.pathComponents)
    #expect(ours.access == theirs.accessLevel.rawValue)
    let spi = theirs.mixins[SymbolGraph.Symbol.SPI.mixinKey] as? SymbolGraph.Symbol.SPI
    #expect(ours.isSPI == (spi?.isSPI ?? false))
    #expect(ours.isDocumented == (theirs.docComment != nil))
    let declaration =
      theirs.mixins[SymbolGraph.Symbol.DeclarationFragments.mixinKey] as? SymbolGraph.Symbol.DeclarationFragments
    let fragments = declaration?.declarationFragments ?? []
    #expect(ours.text == fragments.map(\.spelling).joined())
    var offset = 0
    var tokens: [TypeToken] = []
    for fragment in fragments {
      if let usr = fragment.preciseIdentifier {
        tokens.append(TypeToken(offset: offset + (fragment.spelling.hasPrefix("@") ? 1 : 0), usr: usr))
      }
      offset += fragment.spelling.utf8.count
    }
    #expect(ours.tokens == tokens)
    let location = theirs.mixins[SymbolGraph.Symbol.Location.mixinKey] as? SymbolGraph.Symbol.Location
    #expect(ours.location?.uri == location?.uri)
    #expect(ours.location?.line == location?.position.line)
    #expect(ours.location?.column == location?.position.character)
    let generics = theirs.mixins[SymbolGraph.Symbol.Swift.Generics.mixinKey] as? SymbolGraph.Symbol.Swift.Generics
    #expect(ours.parameters.map(\.name) == generics?.parameters.map(\.name) ?? [])
    #expect(ours.constraints.map(\.lhs) == generics?.constraints.map(\.leftTypeName) ?? [])
    #expect(ours.constraints.map(\.rhs) == generics?.constraints.map(\.rightTypeName) ?? [])
    let availability = theirs.mixins[SymbolGraph.Symbol.Availability.mixinKey] as? SymbolGraph.Symbol.Availability
    #expect(ours.availability.map(\.message) == availability?.availability.map(\.message) ?? [])
  }

  private static func key(_ edge: RawRelationship) -> [String] {
    [edge.kind, edge.source, edge.target, edge.targetFallback ?? ""]
  }

  private static func key(_ edge: SymbolGraph.Relationship) -> [String] {
    [edge.kind.rawValue, edge.source, edge.target, edge.targetFallback ?? ""]
  }
}
