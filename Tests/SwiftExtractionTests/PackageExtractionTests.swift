import APIModel
import Foundation
import Testing

@testable import SwiftExtraction

@Suite("Extraction of a package")
struct PackageExtractionTests {
  static let manifest = """
    // swift-tools-version: 6.1
    import PackageDescription
    let package = Package(
      name: "Sample", platforms: [.macOS(.v14)],
      products: [
        .library(name: "Kit", targets: ["Kit"]), .library(name: "CPart", targets: ["CPart"]),
        .executable(name: "tool", targets: ["Tool"]),
      ],
      traits: [.default(enabledTraits: ["Fast"]), .trait(name: "Fast"), .trait(name: "Loud")],
      targets: [
        .target(name: "Kit", dependencies: ["Core", "CPart"], swiftSettings: [
          .define("EXTRA"), .define("RELEASE", .when(configuration: .release)),
        ]),
        .target(name: "Core"),
        .target(name: "CPart", cSettings: [.define("LEVEL", to: "2")]),
        .executableTarget(name: "Tool", dependencies: ["Kit"]),
      ])
    """

  static let kit = """
    @_exported import Core
    import CPart

    infix operator <+>: AddP
    prefix operator +++
    precedencegroup AddP { associativity: left higherThan: AdditionPrecedence }

    public struct Box: ~Copyable { public init() {} }
    open class Base<T> { public init() {} }
    open class Derived: Base<[Int]>, @unchecked Sendable {}
    public enum Level: Int { case low, middle = 5, high }
    public enum Name: String { case first, second = "2nd" }
    public enum Plain { case one, two }
    public struct Handler {
      @inlinable public func fast() {}
      @usableFromInline internal func hidden() {}
      @available(*, noasync) public func blocking() {}
      public func callback(_ f: @convention(c) (Int) -> Void, _ g: (Int) -> Void) {}
      public let c: c_pair
      @available(*, unavailable, message: "use fast", renamed: "fast()")
      public func gone(_ x: Int, at y: [String] = []) -> Bool { true }
      @available(*, unavailable) func internalAndGone() {}
    }
    @available(*, unavailable) extension Handler: Sendable {}
    public protocol Delegate { func done() }
    extension Base: @preconcurrency Delegate { public func done() {} }
    @available(*, unavailable) public struct Old { public init() {} }
    struct Hidden { @available(*, unavailable) public func gone() {} }
    #if os(Linux) || os(macOS)
    @available(*, unavailable) public func onThisHost() {}
    #else
    @available(*, unavailable) public func elsewhere() {}
    #endif
    #if EXTRA && Fast && !Loud && !RELEASE && canImport(Core) && !canImport(NoSuchModule)
    @available(*, unavailable) public func withExtra() {}
    #endif
    """

  static func write() throws -> TestPackage {
    try TestPackage([
      "Package.swift": manifest, "Sources/Kit/Kit.swift": kit,
      "Sources/Core/Core.swift": "public struct CoreType { public var x = 1; public init() {} }",
      "Sources/CPart/include/cpart.h": "typedef struct c_pair { int a, b; } c_pair;\nint c_level(void);\n",
      "Sources/CPart/part.c": "#include \"cpart.h\"\nint c_level(void) { return LEVEL; }\n",
      "Sources/Tool/main.swift": "import Kit\nprint(CoreType().x)\n",
    ])
  }

  static let package = Task {
    let package = try write()
    return (package, try await package.extract())
  }

  let package: TestPackage
  let result: SwiftPackageExtractor.Result
  let kit: Snapshot

  init() async throws {
    (package, result) = try await Self.package.value
    kit = try #require(result.snapshots.first { $0.header.module == "Kit" })
  }

  @Test func modulesAreThoseOfLibraryProductsAndTheirReexports() {
    #expect(result.snapshots.map(\.header.module) == ["Core", "Kit"])
    #expect(kit.header.reexports == ["Core"])
  }

  @Test func clangTargetsAreHandedOn() {
    #expect(
      result.clangTargets
        == [.init(name: "CPart", publicHeaders: "Sources/CPart/include", defines: ["LEVEL=2"])])
  }

  @Test func headerHasPackageFacts() throws {
    let facts = try #require(kit.header.package)
    #expect(facts.name == "Sample")
    #expect(facts.toolsVersion == "6.1")
    #expect(facts.products.map(\.name) == ["CPart", "Kit", "tool"])
    #expect(facts.products.map(\.type) == ["library", "library", "executable"])
    #expect(facts.platforms.map(\.name) == ["macos"])
    #expect(facts.traits.map(\.name) == ["Fast", "Loud"])
    #expect(facts.traits.map(\.isDefault) == [true, false])
    #expect(!kit.header.hasLibraryEvolution)
  }

  @Test func nothingIsWrittenIntoThePackage() throws {
    #expect(try !package.files().contains { $0.hasPrefix(".build") || $0 == "Package.resolved" })
  }

  @Test func locationsAreRelativeToThePackage() throws {
    #expect(try kit.declaration("Box").location?.file == "Sources/Kit/Kit.swift")
    #expect(kit.declarations.allSatisfy { $0.location?.file.hasPrefix("Sources/") ?? true })
  }

  @Test func operatorsAndPrecedenceGroups() throws {
    let infix = try kit.declaration("<+>", .operatorDeclaration)
    #expect(infix.id == "operator:infix <+>")
    #expect(infix.modifiers == [.infix] && infix.type?.text == "AddP")
    #expect(try kit.declaration("+++", .operatorDeclaration).modifiers == [.prefix])
    let group = try kit.declaration("AddP")
    #expect(group.id == "precedencegroup:AddP")
    #expect(group.precedence == ["associativity: left", "higherThan: AdditionPrecedence"])
  }

  @Test func inheritanceClausesAreCompleted() throws {
    #expect(try kit.declaration("Box").inheritance.map(\.type.text) == ["~Copyable"])
    let derived = try kit.declaration("Derived").inheritance
    #expect(derived.map(\.type.text) == ["Kit.Base<[Int]>", "Kit.Delegate", "Sendable"])
    #expect(derived.map(\.kind) == [.superclass, .conformance, .conformance])
    #expect(derived.map(\.isUnchecked) == [false, false, true])
    #expect(try kit.declaration("Base").inheritance.map(\.isPreconcurrency) == [true])
    let handler = try kit.declaration("Handler").inheritance
    #expect(handler.map(\.type.text) == ["Sendable"] && handler.map(\.isUnavailable) == [true])
  }

  @Test func rawValuesAreNumberedAndNamed() throws {
    #expect(try kit.declaration("Level.low").rawValue == "0")
    #expect(try kit.declaration("Level.middle").rawValue == "5")
    #expect(try kit.declaration("Level.high").rawValue == "6")
    #expect(try kit.declaration("Name.first").rawValue == "\"first\"")
    #expect(try kit.declaration("Name.second").rawValue == "\"2nd\"")
    #expect(try kit.declaration("Plain.two").rawValue == nil)
    #expect(try kit.declaration("Level").type?.text == "Int")
  }

  @Test func attributesThatGraphsLack() throws {
    #expect(try kit.declaration("Handler.fast()").attributes == ["@inlinable"])
    let blocking = try kit.declaration("Handler.blocking()")
    #expect(blocking.availability.map(\.isNoAsync) == [true])
    #expect(
      try kit.declaration("Handler.callback(_:_:)").parameters?.map(\.type.text)
        == ["@convention(c) (Int) -> ()", "(Int) -> ()"])
  }

  @Test func typesFromCHaveAModule() throws {
    #expect(try kit.declaration("Handler.c").type?.text == "__C.c_pair")
  }

  @Test func unavailableDeclarationsAreKept() throws {
    let gone = try kit.declaration("Handler.gone(_:at:)")
    #expect(gone.unavailability?.message == "use fast")
    #expect(gone.unavailability?.renamed == "fast()")
    #expect(gone.id == "unavailable:method Handler.gone(_:at:)")
    #expect(gone.parameters?.map(\.type.text) == ["Int", "[String]"])
    #expect(gone.parent == (try kit.declaration("Handler").id))
    #expect(gone.text.hasSuffix(") public func gone(_ x: Int, at y: [String] = []) -> Bool"))
    #expect(try kit.declaration("Old").unavailability != nil)
    #expect(try kit.declaration("onThisHost()").unavailability != nil)
    #expect(try kit.declaration("withExtra()").unavailability != nil)
    let names = kit.declarations.map(\.qualifiedName)
    #expect(!names.contains("elsewhere()"))
    #expect(!names.contains("Hidden.gone()"))
    #expect(!names.contains("Handler.internalAndGone()"))
  }

  @Test func extractingTwiceGivesTheSame() async throws {
    #expect(try await package.extract() == result)
  }

  @Test func anotherCheckoutGivesTheSame() async throws {
    let other = try await Self.write().extract()
    #expect(other.snapshots == result.snapshots && other.clangTargets == result.clangTargets)
  }

  @Test func optionsAreRecorded() async throws {
    var options = SwiftBuildOptions()
    options.swiftFlags = ["-DLOUD", "-enable-library-evolution"]
    options.traits = ["Loud"]
    let snapshot = try #require(try await Self.write().extract(options).snapshots.last)
    #expect(snapshot.header.hasLibraryEvolution)
    #expect(
      snapshot.header.extractor.flags == ["--traits", "Loud", "-DLOUD", "-enable-library-evolution"])
  }
}

@Suite("The guard of Package.resolved")
struct ResolvedFileGuardTests {
  @Test(arguments: [nil, "{}\n"])
  func whatWasThereStays(_ content: String?) throws {
    let folder = try TemporaryFolder.make()
    let path = folder + "/Package.resolved"
    try content?.write(toFile: path, atomically: true, encoding: .utf8)
    let resolved = ResolvedFileGuard(root: folder)
    try "{ \"pins\": [] }".write(toFile: path, atomically: true, encoding: .utf8)
    resolved.restore()
    #expect((try? String(contentsOfFile: path, encoding: .utf8)) == content)
  }
}

@Suite("Packages that cannot be extracted")
struct BrokenPackageTests {
  @Test func noLibraryProducts() async throws {
    let package = try TestPackage([
      "Package.swift": """
      // swift-tools-version: 6.0
      import PackageDescription
      let package = Package(name: "NoLib", targets: [.executableTarget(name: "Tool")])
      """, "Sources/Tool/main.swift": "print(1)",
    ])
    await #expect(throws: SwiftExtractionError.noLibraryProducts(package: "NoLib")) { try await package.extract() }
  }

  @Test func compileErrorsAreShown() async throws {
    let package = try TestPackage([
      "Package.swift": """
      // swift-tools-version: 6.0
      import PackageDescription
      let package = Package(
        name: "Bad", products: [.library(name: "Bad", targets: ["Bad"])], targets: [.target(name: "Bad")])
      """, "Sources/Bad/Bad.swift": "public func broken(_ x: NoSuchType) {}",
    ])
    let error = await #expect(throws: SwiftExtractionError.self) { try await package.extract() }
    guard case .buildFailed("Bad", let errors) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(errors.contains { $0.contains("cannot find type 'NoSuchType' in scope") })
  }

  @Test func brokenManifest() async throws {
    let package = try TestPackage(["Package.swift": "// swift-tools-version: 6.0\nlet x = nonsense\n"])
    let error = await #expect(throws: SwiftExtractionError.self) { try await package.extract() }
    guard case .unreadablePackage(_, let cause) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(cause.contains("nonsense"))
  }

  @Test func cancellationEndsTheBuild() async throws {
    let package = try TestPackage([
      "Package.swift": """
      // swift-tools-version: 6.0
      import PackageDescription
      let package = Package(
        name: "Slow", products: [.library(name: "Slow", targets: ["Slow"])], targets: [.target(name: "Slow")])
      """, "Sources/Slow/Slow.swift": "public func slow() {}",
    ])
    let task = Task { try await package.extract() }
    task.cancel()
    let outcome = await task.result
    #expect(throws: SwiftExtractionError.cancelled) { try outcome.get() }
  }

  @Test func whatRunsOnItsCallersActorByDefaultIsMarked() async throws {
    let package = try TestPackage([
      "Package.swift": """
        // swift-tools-version: 6.2
        import PackageDescription
        let package = Package(
          name: "P", products: [.library(name: "L", targets: ["L"])],
          targets: [.target(name: "L", swiftSettings: [.enableUpcomingFeature("NonisolatedNonsendingByDefault")])])
        """,
      "Sources/L/L.swift": """
        public struct S: Sendable {
          public func plain() async {}
          @concurrent public func away() async {}
          @MainActor public func main() async {}
          public func on(_ actor: isolated (any Actor)?) async {}
          public func now() {}
        }
        public actor A { public func own() async {} }
        @MainActor public final class M { public func own() async {} }
        public protocol P { func asked() async }
        """,
    ])
    let snapshot = try #require(try await package.extract().snapshots.first)
    let marked = snapshot.declarations.filter { $0.modifiers.contains(.nonsending) }.map(\.qualifiedName).sorted()
    #expect(marked == ["P.asked()", "S.plain()"])
  }

  @Test func sourcesOfATargetInThePackagesFolderAreJoined() async throws {
    let package = try TestPackage([
      "Package.swift": """
        // swift-tools-version: 6.1
        import PackageDescription
        let package = Package(
          name: "Root", products: [.library(name: "Root", targets: ["Root"])],
          targets: [.target(name: "Root", path: ".")])
        """,
      "Root.swift": "@available(*, noasync) public func blocking() {}",
    ])
    let module = try #require(try await package.extract().snapshots.first)
    #expect(try module.declaration("blocking()").availability.contains { $0.isNoAsync })
  }
}
