import APIDiff
import APIModel
import Foundation
import Processes
import Testing

/// Every kind of parameter that became every other kind, in one library: whatever call stops
/// compiling must be found.
///
/// The other way round proves nothing here: the calls pass only some of the values that the old
/// parameter took.
struct ConversionMatrixTests {
  /// A parameter with what calls pass to it.
  private struct Form {
    var generics = ""
    var type: String
    var condition = ""
    var arguments: [String]

    func declaration(_ name: String) -> String { "public func \(name)\(generics)(_ v: \(type))\(condition) {}" }
  }

  private static let forms: [Form] = [
    Form(type: "Int", arguments: ["1", "i"]), Form(type: "Double", arguments: ["1", "d"]),
    Form(type: "String", arguments: ["\"a\"", "s"]), Form(type: "Substring", arguments: ["sub"]),
    Form(type: "[Int]", arguments: ["[1]", "list"]), Form(type: "[String]", arguments: ["[\"a\"]"]),
    Form(type: "Set<Int>", arguments: ["set"]), Form(type: "[String: Int]", arguments: ["[\"a\": 1]"]),
    Form(type: "Int?", arguments: ["nil", "i", "maybe"]), Form(type: "(Int, Int)", arguments: ["(1, 2)"]),
    Form(type: "Round", arguments: ["Round()"]), Form(type: "any Shape", arguments: ["Round()", "shape"]),
    Form(type: "any Solid", arguments: ["Ball()"]), Form(type: "some Shape", arguments: ["Round()", "Ball()"]),
    Form(type: "[any Shape]", arguments: ["[Round(), Ball()]"]), Form(type: "Kind", arguments: [".first", "Kind.first"]),
    Form(generics: "<T: Shape>", type: "T", arguments: ["Round()"]),
    Form(generics: "<T: Shape>", type: "[T]", arguments: ["[Round()]"]),
    Form(type: "Base", arguments: ["Base()", "Derived()"]), Form(type: "Derived", arguments: ["Derived()"]),
    Form(type: "Leaf", arguments: ["Leaf()"]), Form(generics: "<T: Base>", type: "T", arguments: ["Derived()"]),
    Form(generics: "<T>", type: "T", arguments: ["1", "\"a\"", "Base()"]),
    Form(type: "Any", arguments: ["1", "\"a\"", "Base()"]), Form(type: "AnyObject", arguments: ["Base()"]),
    Form(generics: "<T: AnyObject>", type: "T", arguments: ["Base()"]),
    Form(type: "AnyHashable", arguments: ["1", "\"a\""]),
    Form(generics: "<T: Hashable>", type: "T", arguments: ["1", "\"a\"", "Round()"]),
    Form(generics: "<S: Sequence>", type: "S", condition: " where S.Element == Int", arguments: ["[1]", "set", "1...3"]),
    Form(generics: "<C: Collection>", type: "C", condition: " where C.Element == Int", arguments: ["[1]", "set"]),
    Form(type: "some Sequence<Int>", arguments: ["[1]", "set"]), Form(type: "any Sequence<Int>", arguments: ["[1]", "set"]),
    Form(generics: "<S: Sequence>", type: "S", arguments: ["[1]", "[\"a\"]"]),
    Form(generics: "<I: BinaryInteger>", type: "I", arguments: ["1", "i", "small"]),
    Form(generics: "<S: StringProtocol>", type: "S", arguments: ["\"a\"", "s", "sub"]),
    Form(type: "(Int) -> Int", arguments: ["{ $0 }", "negative"]),
    Form(type: "(Int) throws -> Int", arguments: ["{ $0 }", "{ try throwing($0) }"]),
    Form(type: "(Any) -> Int", arguments: ["{ _ in 1 }"]), Form(type: "Int...", arguments: ["1", "1, 2"]),
    Form(type: "inout Int", arguments: ["&m"]), Form(type: "Int.Type", arguments: ["Int.self"]),
    Form(generics: "<T>", type: "T.Type", arguments: ["Int.self", "String.self"]),
    Form(type: "any Error", arguments: ["Failure()"]), Form(generics: "<E: Error>", type: "E", arguments: ["Failure()"]),
  ]

  private static let library = """
    public protocol Shape {}
    public protocol Solid: Shape {}
    public struct Round: Shape, Hashable, Sendable { public init() {} }
    public struct Ball: Solid { public init() {} }
    public enum Kind { case first, second }
    open class Base { public init() {} }
    open class Derived: Base { public override init() {} }
    public final class Leaf: Derived, Shape { public override init() {} }

    """

  private static let client = """
    import Lib
    struct Failure: Error {}
    func negative(_ x: Int) -> Int { -x }
    func throwing(_ x: Int) throws -> Int { x }

    """

  @Test func everyCallThatStopsIsFound() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "apidiff-matrix-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    var (old, new, calls) = ("", "", [(pair: Int, line: String)]())
    for (pair, (before, after)) in Self.pairs.enumerated() {
      old += before.declaration("slot\(pair)") + "\n"
      new += after.declaration("slot\(pair)") + "\n"
      calls += before.arguments.map { (pair, Self.call("slot\(pair)(\($0))")) }
    }
    let before = try await Self.snapshot("old", Self.library + old, in: folder)
    let after = try await Self.snapshot("new", Self.library + new, in: folder)
    let valid = try await Self.stopped(calls, against: "old", in: folder)
    #expect(valid.isEmpty, "calls that old does not take")
    let stopped = try await Self.stopped(calls, against: "new", in: folder)
    #expect(stopped.count > 1000)
    let findings = compare(old: [before], new: [after]).modules.flatMap { $0.findings.map(\.finding) }
    let reported = Set(findings.filter { $0.impact.source == .breaking }.map { $0.symbol.path.prefix { $0 != "(" } })
    for pair in stopped where !reported.contains("slot\(pair)"[...]) {
      let (before, after) = Self.pairs[pair]
      Issue.record("missed: \(before.declaration("f")) → \(after.declaration("f"))")
    }
  }

  private static var pairs: [(Form, Form)] {
    forms.indices.flatMap { old in forms.indices.filter { $0 != old }.map { (forms[old], forms[$0]) } }
  }

  private static func call(_ text: String) -> String {
    "(_ i: Int, _ small: Int8, _ d: Double, _ s: String, _ sub: Substring, _ list: [Int], _ set: Set<Int>, "
      + "_ maybe: Int?, _ shape: any Shape) { var m = 1; m += 0; _ = m; \(text) }"
  }

  private static func snapshot(_ side: String, _ source: String, in folder: URL) async throws -> Snapshot {
    let place = folder.appending(path: side)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    try source.write(to: place.appending(path: "Lib.swift"), atomically: false, encoding: .utf8)
    let output = try await ToolRunner().run(
      "swiftc",
      ["-emit-module", "-parse-as-library", "-module-name", "Lib", "-swift-version", "6", "Lib.swift", "-o", "Lib.swiftmodule"],
      in: place.path)
    try #require(output.isSuccess, "\(output.standardError.prefix(2000))")
    return try await SwiftSurface.snapshot(of: place, sources: ["Lib.swift"])
  }

  /// The pairs of which some call does not compile.
  private static func stopped(
    _ calls: [(pair: Int, line: String)], against side: String, in folder: URL
  ) async throws -> Set<Int> {
    let lines = calls.enumerated().map { "func call\($0.offset)\($0.element.line)" }
    try (client + lines.joined(separator: "\n")).write(to: folder.appending(path: "client.swift"), atomically: false, encoding: .utf8)
    let output = try await ToolRunner().run(
      "swiftc",
      ["-typecheck", "-parse-as-library", "-swift-version", "6", "-suppress-warnings", "-I", side, "client.swift"],
      in: folder.path)
    let first = client.split(separator: "\n", omittingEmptySubsequences: false).count
    var pairs: Set<Int> = []
    for match in (output.standardOutput + output.standardError).matches(of: /client\.swift:(\d+):\d+: error:/) {
      guard let line = Int(match.1), calls.indices.contains(line - first) else { continue }
      pairs.insert(calls[line - first].pair)
    }
    return pairs
  }
}
