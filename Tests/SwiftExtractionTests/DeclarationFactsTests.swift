import APIModel
import Testing

@testable import SwiftExtraction

@Suite("Facts of a compiled module")
struct DeclarationFactsTests {
  static let source = """
    public protocol P<Element> {
      associatedtype Element: Sendable = Int
      associatedtype Index
      func req(_ x: Element) -> Self.Element
      func bare()
      var p: Int { get set }
      static func st()
    }
    extension P {
      public func req(_ x: Element) -> Element { x }
      public func helper() where Element == Int {}
      public func generic<T: Hashable>(_ x: T, y: some P) {}
    }
    public struct S<T: P>: P where T.Element: Hashable {
      public typealias Element = T.Element
      public typealias Index = Int
      public typealias List = [T]
      public let x: [T]
      public internal(set) var y: Swift.Dictionary<String, T?>
      public var p: Int { get { 0 } nonmutating set {} }
      public func bare() {}
      public static func st() {}
      public init?(a: Int) { nil }
      public func many(_ a: some P<Int>, b: any P & Sendable, c: @escaping @Sendable (borrowing T, inout Int) async throws -> Void = { _,_ in  }) async throws(E) -> some P<Int> { I() }
      public subscript<V>(i: Int, d v: V, e: Int = 3 as   Int) -> V { get throws { v } }
      public func aliases(_ l: List, _ m: S<T>.List, i: Void, o: Optional<T>, r: Self) {}
      public func packs<each W>(_ w: repeat each W) -> (repeat each W) where repeat each W: P { fatalError() }
      public func moves(_ a: inout Int, b: sending [Int], f: @autoclosure () -> Bool, v: Int...) {}
    }
    public struct I: P { init() {}; public typealias Index = Int; public var p: Int { get {1} set {} }; public func bare() {}; public static func st() {} }
    public enum E: Error { case one(Int, label: String), two; case three(x: Int = 3) }
    public enum Raw: Int, CaseIterable { case a = 1, b }
    open class C: @unchecked Sendable {
      open func f() {}
      public final func g() {}
      public required init(z: Int) {}
      public convenience init() { self.init(z: 1) }
      @MainActor public func onMain() {}
    }
    open class D<X>: C, @unchecked Sendable { override open func f() {} }
    @frozen public enum Frozen { case a }
    public struct Box<T: ~Copyable>: ~Copyable { public init() {}; public consuming func end() {} }
    extension Box: Copyable where T: Copyable {}
    extension Box where T: Hashable { public func hashed() {} }
    public prefix func +++ (a: I) -> I { a }
    prefix operator +++
    extension Array where Element == Int { public func onlyInts() {} }
    extension Array { public struct Extra { public var e: Element? } }
    public protocol Marker {}
    extension Array: Marker where Element: P {}
    extension Dictionary.Index: Marker {}
    @_spi(Test) public func hidden() {}
    public func generic<Q, R: Hashable>(_ q: Q, r: R) -> Q.Element where Q: P, Q.Element == Int { 1 }
    @resultBuilder public struct Builder { public static func buildBlock() -> Int { 1 } }
    public func build(@Builder _ f: () -> Int) {}
    @available(*, deprecated, renamed: "generic", message: "old") @available(macOS 13, *) public func old() {}
    public actor Act { public nonisolated func n() {}; public init() {} }
    public struct Wrap<T> { public init() {} }
    extension Wrap: Equatable where T: Equatable { public static func == (a: Self, b: Self) -> Bool { true } }
    extension Wrap: Hashable where T: Hashable { public func hash(into h: inout Hasher) {} }
    public struct Outer<A> { public struct In<B> { public func m<C>(_ c: C, a: A, b: B) {} } }
    public func nested(_ x: Outer<Int>.In<String>, y: Dictionary<String, Int>.Index, z: [[Int]?], w: UnsafeMutablePointer<Int>) {}
    public func functions(_ f: ((Int) throws(any Error) -> Void)?, g: () throws(Never) -> Int, m: any Sendable.Type, n: (any Sendable).Type) {}
    /// Documented.
    public func values<let n: Int>(_ x: InlineArray<n, Int>) {}
    """

  let module: CompiledModule

  init() async throws { module = try await CompiledModule.compile(Self.source) }

  private func parameterTypes(_ name: String) throws -> [String] {
    try #require(try module.declaration(name).parameters).map(\.type.text)
  }

  private func requirements(_ name: String) throws -> [String] {
    try module.declaration(name).generics.requirements.map(\.text)
  }

  @Test func headerNamesModuleAndCompiler() {
    #expect(module.snapshot.header.module == "M")
    #expect(module.snapshot.header.language == .swift)
    #expect(module.snapshot.header.extractor.compiler.hasPrefix("Swift version"))
  }

  @Test func typesAreInNormalForm() throws {
    #expect(try module.declaration("S.x").type?.text == "[τ_0_0]")
    #expect(try module.declaration("S.y").type?.text == "[String: τ_0_0?]")
    #expect(
      try parameterTypes("S.aliases(_:_:i:o:r:)")
        == ["M.S<τ_0_0>.List", "M.S<τ_0_0>.List", "()", "τ_0_0?", "M.S<τ_0_0>"])
    #expect(
      try parameterTypes("nested(_:y:z:w:)")
        == ["M.Outer<Int>.In<String>", "[String: Int].Index", "[[Int]?]", "UnsafeMutablePointer<Int>"])
    #expect(
      try parameterTypes("functions(_:g:m:n:)")
        == ["((Int) throws -> ())?", "() -> Int", "any Sendable.Type", "(any Sendable).Type"])
    #expect(try parameterTypes("values(_:)") == ["InlineArray<τ_0_0, Int>"])
    #expect(try module.declaration("S.packs(_:)").type?.text == "(repeat each τ_1_0)")
  }

  @Test func parametersKeepWhatCallersMustKnow() throws {
    let many = try module.declaration("S.many(_:b:c:)")
    let parameters = try #require(many.parameters)
    #expect(parameters.map(\.label) == [nil, "b", "c"])
    #expect(
      parameters.map(\.type.text)
        == ["τ_1_0", "any M.P & Sendable", "@Sendable (borrowing τ_0_0, inout Int) async throws -> ()"])
    #expect(parameters[2].attributes == ["@escaping"])
    #expect(parameters[2].defaultValue == "{ _, _ in }")
    #expect(many.effects == Effects(isAsync: true, throwing: .typed(TypeReference("M.E"))))
    #expect(many.type?.text == "some M.P<Int>")
    let moves = try #require(try module.declaration("S.moves(_:b:f:v:)").parameters)
    #expect(moves.map(\.specifiers) == [["inout"], ["sending"], [], []])
    #expect(moves[2].attributes == ["@autoclosure"])
    #expect(moves[3].isVariadic && moves[3].type.text == "Int")
    #expect(try module.declaration("build(_:)").parameters?[0].attributes == ["@M.Builder"])
  }

  @Test func subscriptLabelsAndDefaults() throws {
    let member = try module.declaration("S.subscript(_:d:_:)")
    #expect(member.parameters?.map(\.label) == [nil, "d", nil])
    #expect(member.parameters?[2].defaultValue == "3 as Int")
    #expect(member.accessors?.getter.throwing == .any)
    #expect(member.accessors?.isSettable == false)
  }

  @Test func enumCasesHavePayloads() throws {
    let one = try module.declaration("E.one(_:label:)")
    #expect(one.parameters?.map(\.label) == [nil, "label"])
    #expect(one.parameters?.map(\.type.text) == ["Int", "String"])
    #expect(try module.declaration("E.three(x:)").parameters?[0].hasDefault == true)
    #expect(try module.declaration("E.two").parameters == nil)
    #expect(try module.declaration("Raw").type?.text == "Int")
  }

  @Test func accessorsSayWhoMayWrite() throws {
    #expect(try module.declaration("S.x").accessors == Accessors())
    #expect(try module.declaration("S.x").modifiers == [.let])
    #expect(try module.declaration("S.y").accessors == Accessors())
    let p = try #require(try module.declaration("S.p").accessors)
    #expect(p.isSettable && p.hasNonmutatingSetter)
    #expect(try module.declaration("P.p").accessors == Accessors(isSettable: true))
  }

  @Test func genericsAreOneNormalForm() throws {
    #expect(try requirements("S") == ["τ_0_0.Element: Hashable", "τ_0_0: M.P"])
    #expect(try requirements("S.x") == ["τ_0_0.Element: Hashable", "τ_0_0: M.P"])
    #expect(
      try requirements("S.many(_:b:c:)")
        == ["τ_0_0.Element: Hashable", "τ_0_0: M.P", "τ_1_0.Element == Int", "τ_1_0: M.P"])
    #expect(
      try requirements("generic(_:r:)") == ["τ_0_0.Element == Int", "τ_0_0: M.P", "τ_0_1: Hashable"])
    #expect(try requirements("P.helper()") == ["Self.Element == Int"])
    #expect(try requirements("P.generic(_:y:)") == ["τ_1_0: Hashable", "τ_1_1: M.P"])
    #expect(try requirements("P.Element") == ["Self.Element: Sendable"])
    let nested = try module.declaration("Outer.In.m(_:a:b:)")
    #expect(nested.generics.parameters.map(\.canonicalName) == ["τ_0_0", "τ_1_0", "τ_2_0"])
    #expect(nested.parameters?.map(\.type.text) == ["τ_2_0", "τ_0_0", "τ_1_0"])
    #expect(try module.declaration("values(_:)").generics.parameters.map(\.kind) == [.value])
    #expect(try module.declaration("S.packs(_:)").generics.parameters.map(\.kind) == [.type, .pack])
    #expect(try requirements("S.packs(_:)").contains("each τ_1_0: M.P"))
  }

  @Test func inverseRequirementsHoldWhereTheyAreWritten() throws {
    #expect(try requirements("Box") == ["τ_0_0: ~Copyable"])
    #expect(try requirements("Box.end()") == ["τ_0_0: ~Copyable"])
    #expect(try requirements("Box.hashed()") == ["τ_0_0: Hashable"])
  }

  @Test func protocolMembersHaveARole() throws {
    let req = try #require(
      module.snapshot.declarations.first { $0.qualifiedName == "P.req(_:)" && $0.requirement != nil })
    let standard = try #require(
      module.snapshot.declarations.first { $0.qualifiedName == "P.req(_:)" && $0.requirement == nil })
    #expect(req.requirement == .defaulted)
    #expect(standard.implements == req.id)
    #expect(standard.parent == req.parent)
    #expect(try module.declaration("P.bare()").requirement == .required)
    #expect(try module.declaration("P.Element").requirement == .defaulted)
    #expect(try module.declaration("P.Element").type?.text == "Int")
    #expect(try module.declaration("P.Index").requirement == .required)
    #expect(try module.declaration("P").primaryAssociatedTypes == ["Element"])
    #expect(try module.declaration("S.bare()").requirement == nil)
  }

  @Test func inheritanceLeavesOutWhatEveryTypeHas() throws {
    #expect(try module.declaration("S").inheritance.map(\.type.text) == ["M.P"])
    #expect(try module.declaration("Frozen").inheritance.map(\.type.text) == ["Equatable", "Hashable", "Sendable"])
    let derived = try module.declaration("D").inheritance
    #expect(derived.contains { $0.kind == .superclass && $0.type.text == "M.C" })
    let wrap = try module.declaration("Wrap").inheritance
    #expect(wrap.map(\.type.text) == ["Equatable", "Hashable"])
    #expect(wrap.map { $0.conditions.map(\.text) } == [["τ_0_0: Equatable"], ["τ_0_0: Hashable"]])
    #expect(try module.declaration("Act").inheritance.map(\.type.text) == ["Actor", "Sendable"])
    #expect(try module.declaration("D.f()").implements == module.declaration("C.f()").id)
  }

  @Test func foreignTypesAreExtended() throws {
    let member = try module.declaration("Array.onlyInts()")
    #expect(member.extendedModule == "Swift")
    #expect(member.parent == "s:Sa")
    #expect(member.generics.requirements.map(\.text) == ["Element == Int"])
    let conformance = try module.declaration("Array", .extension)
    #expect(conformance.inheritance.map(\.type.text) == ["M.Marker"])
    #expect(conformance.inheritance[0].conditions.map(\.text) == ["Element: M.P"])
    #expect(try module.declaration("Dictionary.Index", .extension).extendedModule == "Swift")
    #expect(try module.declaration("Array.Extra.e").type?.text == "Element?")
  }

  @Test func modifiersAndAttributes() throws {
    #expect(try module.declaration("C").access == .open)
    #expect(try module.declaration("C.g()").modifiers == [.final])
    #expect(try module.declaration("C.init(z:)").modifiers == [.required])
    #expect(try module.declaration("C.init()").modifiers == [.convenience])
    #expect(try module.declaration("S.init(a:)").modifiers == [.failable])
    #expect(try module.declaration("C.onMain()").attributes == ["@MainActor"])
    #expect(try module.declaration("Frozen").attributes == ["@frozen"])
    #expect(try module.declaration("Builder").attributes == ["@resultBuilder"])
    #expect(try module.declaration("Act").kind == .actor)
    #expect(try module.declaration("Act.n()").modifiers == [.nonisolated])
    #expect(try module.declaration("hidden()").isSPI)
    #expect(try module.declaration("values(_:)").isDocumented)
    #expect(try !module.declaration("nested(_:y:z:w:)").isDocumented)
  }

  @Test func availabilityIsRead() throws {
    let old = try module.declaration("old()")
    #expect(old.isDeprecated)
    #expect(old.deprecation?.renamed == "generic")
    #expect(old.deprecation?.message == "old")
    #expect(old.availability.contains { $0.domain == "macOS" && $0.introduced == "13" })
  }

  @Test func locationsAreRelative() throws {
    let location = try #require(try module.declaration("P").location)
    #expect(location == APIModel.SourceLocation(file: "Sources/M.swift", line: 1, column: 17))
  }

  @Test func operatorFunctionsHaveNoLabels() throws {
    let function = try module.declaration("+++(_:)")
    #expect(function.kind == .operatorFunction)
    #expect(function.parameters?.map(\.label) == [nil])
    #expect(function.modifiers == [.prefix])
  }
}
