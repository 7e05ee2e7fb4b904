import Testing

/// Every kind of result that became every other, where it is read, written, overridden and implemented.
struct ResultMatrixTests {
  /// A type with uses of a value of it, and such a value.
  private struct Form {
    var type: String
    var uses: [String]
    var value: String
  }

  private static let forms: [Form] = [
    Form(type: "Int", uses: ["_ = v + 1"], value: "1"), Form(type: "Double", uses: ["_ = v + 0.5"], value: "1.5"),
    Form(type: "String", uses: ["_ = v.count", "let x: String = v; _ = x"], value: "\"a\""),
    Form(type: "[Int]", uses: ["_ = v[0] + 1", "for x in v { _ = x + 1 }"], value: "[1]"),
    Form(type: "Set<Int>", uses: ["_ = v.contains(1)", "_ = v.union([1])"], value: "[1]"),
    Form(type: "Int?", uses: ["if let x = v { _ = x + 1 }"], value: "1"),
    Form(type: "(Int, Int)", uses: ["let (a, b) = v; _ = a + b"], value: "(1, 2)"),
    Form(type: "(low: Int, high: Int)", uses: ["_ = v.low"], value: "(1, 2)"),
    Form(type: "Round", uses: ["_ = v.radius"], value: "Round()"),
    Form(type: "any Shape", uses: ["_ = v.area", "if let x = v as? Round { _ = x.radius }"], value: "Round()"),
    Form(type: "any Solid", uses: ["_ = v.volume"], value: "Ball()"),
    Form(type: "[any Shape]", uses: ["for x in v { _ = x.area }"], value: "[Ball()]"),
    Form(type: "[Round]", uses: ["for x in v { _ = x.radius }"], value: "[Round()]"),
    Form(type: "Base", uses: ["v.run()", "if let x = v as? Derived { x.more() }"], value: "Base()"),
    Form(type: "Derived", uses: ["v.more()"], value: "Derived()"), Form(type: "Base?", uses: ["v?.run()"], value: "Base()"),
    Form(type: "Any", uses: ["if let x = v as? Int { _ = x }"], value: "1"),
    Form(type: "Kind", uses: ["switch v { case .first, .second: break }"], value: ".first"),
    Form(type: "(Int) -> Int", uses: ["_ = v(1) + 1"], value: "{ x in x }"),
    Form(type: "(Int) throws -> Int", uses: ["_ = try? v(1)"], value: "{ x in x }"),
    Form(type: "Result<Int, any Error>", uses: ["_ = try? v.get()"], value: ".success(1)"),
  ]

  private static let library = """
    public protocol Shape { var area: Int { get } }
    public protocol Solid: Shape { var volume: Int { get } }
    public struct Round: Shape { public init() {}; public var area: Int { 1 }; public var radius: Int { 1 } }
    public struct Ball: Solid { public init() {}; public var area: Int { 1 }; public var volume: Int { 1 } }
    public enum Kind { case first, second }
    open class Base { public init() {}; public func run() {} }
    open class Derived: Base { public func more() {} }

    """

  private struct Place: Sendable {
    var title: String
    var declaration: @Sendable (_ type: String) -> String
    /// How clients come by a value; nil where they only provide one.
    var read: String?
    var provide: @Sendable (_ type: String, _ value: String) -> String?
  }

  private static let places = [
    Place(title: "function", declaration: { "public func $f() -> \($0) { fatalError() }" }, read: "$f()", provide: { _, _ in nil }),
    Place(
      title: "property",
      declaration: { "public final class $C { public init() {}\npublic var v: \($0) { get { fatalError() } set {} } }" },
      read: "$C().v", provide: { "func %() { $C().v = \($1) }" }),
    Place(
      title: "open method", declaration: { "open class $C { public init() {}\nopen func v() -> \($0) { fatalError() } }" },
      read: "$C().v()", provide: { "final class %: $C { override func v() -> \($0) { \($1) } }" }),
    Place(
      title: "requirement", declaration: { "public protocol $P { var v: \($0) { get } }" }, read: nil,
      provide: { "struct %: $P { var v: \($0) { \($1) } }" }),
  ]

  @Test func everyUseThatStopsIsFound() async throws {
    let slots = Self.places.flatMap { place in
      Self.forms.indices.flatMap { before in
        Self.forms.indices.filter { $0 != before }.map { after in
          let (old, new) = (Self.forms[before], Self.forms[after])
          let reads = place.read.map { read in
            old.uses.map { use in "func %() { \(use.replacing(/\bv\b/, with: read, maxReplacements: 1)) }" }
          }
          return ModuleMatrix.Slot(
            title: "\(place.title), '\(old.type)' → '\(new.type)'", old: place.declaration(old.type),
            new: place.declaration(new.type),
            clients: (reads ?? []) + [place.provide(old.type, old.value)].compactMap { $0 })
        }
      }
    }
    try await ModuleMatrix(library: Self.library, support: "", slots: slots).expectNothingMissed(atLeast: 1400)
  }
}
