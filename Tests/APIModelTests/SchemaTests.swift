import APIModel
import Foundation
import TestSupport
import Testing

/// `Documentation/Snapshot.schema.json` and the codec say the same.
@Suite struct SchemaTests {
  private static func schema() throws -> (text: String, schema: JSONSchema) {
    let text = try Repository.text(of: "Documentation/Snapshot.schema.json")
    return (text, try JSONSchema(parsing: text))
  }

  private static func lines(_ snapshot: Snapshot) throws -> [JSONValue] {
    try String(decoding: SnapshotWriter.bytes(of: snapshot), as: UTF8.self)
      .split(separator: "\n").map { try JSONValue(parsing: String($0)) }
  }

  @Test func whatTheCodecWritesIsValid() throws {
    let schema = try Self.schema().schema
    for line in try Self.lines(SampleSnapshots.complete) { #expect(schema.problems(of: line) == []) }
  }

  /// The sample has every fact; a key of the schema that is not in it is one that nobody writes.
  @Test func everyKeyOfTheSchemaIsWritten() throws {
    let root = try JSONValue(parsing: try Self.schema().text)
    var written: [String: Set<String>] = [:]
    for (index, line) in try Self.lines(SampleSnapshots.complete).enumerated() {
      collect(line, index == 0 ? "header" : "declaration", root, &written)
    }
    for name in root["$defs"]?.keys ?? [] {
      let promised = root["$defs"]?[name]?["properties"]?.keys ?? []
      #expect(promised.subtracting(written[name] ?? []) == [], "\(name)")
    }
  }

  /// Gathers the keys of each object under the name of the definition that describes it.
  private func collect(_ value: JSONValue, _ name: String, _ root: JSONValue, _ keys: inout [String: Set<String>]) {
    keys[name, default: []].formUnion(value.keys)
    for key in value.keys {
      guard let rule = root["$defs"]?[name]?["properties"]?[key], let field = value[key] else { continue }
      let reference = rule["$ref"] ?? rule["items"]?["$ref"]
      guard let target = reference?.string?.split(separator: "/").last else { continue }
      for element in field.elements.isEmpty ? [field] : field.elements { collect(element, String(target), root, &keys) }
    }
  }

  @Test func kindsAndModifiersAreTheModels() throws {
    let declaration = try JSONValue(parsing: try Self.schema().text)["$defs"]?["declaration"]?["properties"]
    let kinds = declaration?["kind"]?["enum"]?.elements.compactMap(\.string) ?? []
    #expect(Set(kinds) == Set(DeclarationKind.allCases.map(\.rawValue)))
    let modifiers = declaration?["modifiers"]?["items"]?["enum"]?.elements.compactMap(\.string) ?? []
    #expect(Set(modifiers) == Set(Modifier.allCases.map(\.rawValue)))
  }

  @Test(arguments: [
    #"{"apidiff":2}"#, #"{"id":"a","kind":"struct","path":["A"],"text":"","x":1}"#,
    #"{"id":"a","kind":"struct","path":["A"],"text":"","at":"f:1"}"#, #"{"id":"a","kind":"struct","path":[],"text":""}"#,
    #"{"id":"a","kind":"struct","path":["A"],"text":"","c":{"size":4}}"#, "[]", "1",
  ])
  func whatTheCodecRefusesIsInvalid(_ line: String) throws {
    #expect(try Self.schema().schema.problems(of: JSONValue(parsing: line)) != [])
  }

  @Test func theExampleOfTheDocumentationIsASnapshot() throws {
    let page = try Repository.text(of: "Documentation/SnapshotFormat.md")
    let block = try #require(page.components(separatedBy: "```\n").dropFirst().first)
    #expect(try RoundTripTests.read(Array(block.utf8)).declarations.count == 2)
  }
}
