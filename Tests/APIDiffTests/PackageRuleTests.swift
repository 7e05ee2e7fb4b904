import APIDiff
import APIModel
import Testing

/// The rules about what a manifest promises, which no client's source shows.
struct PackageRuleTests {
  private static func facts(_ change: (inout Snapshot.PackageFacts) -> Void = { _ in }) -> Snapshot.PackageFacts {
    var facts = Snapshot.PackageFacts(name: "Kit", toolsVersion: "5.9")
    facts.platforms = [.init(name: "macos", version: "12.0")]
    facts.products = [
      .init(name: "Core", type: "library", modules: ["Core"]),
      .init(name: "CoreStatic", type: "library", modules: ["Core"]),
    ]
    facts.traits = [.init(name: "JSON", isDefault: true)]
    change(&facts)
    return facts
  }

  private static func findings(_ change: (inout Snapshot.PackageFacts) -> Void) -> [String] {
    RuleEngine().findings(old: facts(), new: facts(change)).map { "\($0.rule) \($0.impact.source)" }.sorted()
  }

  @Test func nothingChanged() {
    #expect(Self.findings { _ in } == [])
  }

  @Test func platforms() {
    #expect(Self.findings { $0.platforms[0].version = "14.0" } == ["swift-platform-raised breaking"])
    #expect(Self.findings { $0.platforms[0].version = "11.0" } == ["swift-platform-lowered none"])
    #expect(Self.findings { $0.platforms[0].version = "12" } == [], "12 is 12.0")
    #expect(Self.findings { $0.platforms = [] } == ["swift-platform-lowered none"])
    #expect(
      Self.findings { $0.platforms.append(.init(name: "ios", version: "15.0")) }
        == ["swift-platform-raised breaking"])
  }

  /// SwiftPM raises what a manifest leaves out, or says older, to what it supports.
  @Test func oldestPlatforms() {
    #expect(Self.findings { $0.platforms.append(.init(name: "ios", version: "12.0")) } == [])
    #expect(Self.findings { $0.platforms.append(.init(name: "ios", version: "8.0")) } == [])
    #expect(Self.findings { $0.platforms.append(.init(name: "maccatalyst", version: "13.0")) } == [])
    #expect(Self.findings { $0.platforms.append(.init(name: "haiku", version: "1.0")) } == ["swift-platform-raised breaking"])
  }

  @Test func tools() {
    #expect(Self.findings { $0.toolsVersion = "6.0" } == ["swift-tools-version-raised risky"])
    #expect(Self.findings { $0.toolsVersion = "5.7" } == [])
  }

  @Test func products() {
    #expect(Self.findings { $0.products.removeLast() } == ["swift-product-removed breaking"])
    // Its module is gone, which is reported as such.
    #expect(Self.findings { $0.products = [] } == [])
    #expect(
      Self.findings { $0.products.append(.init(name: "tool", type: "executable", modules: ["Tool"])) }
        == ["swift-product-added none"])
    #expect(Self.findings { $0.products.append(.init(name: "New", type: "library", modules: ["New"])) } == [])
  }

  @Test func modulesOfProducts() {
    let old = Self.facts { $0.products[0].modules = ["Core", "More"]; $0.products[1].modules = ["More"] }
    let findings = { (change: (inout Snapshot.PackageFacts) -> Void) in
      var new = old
      change(&new)
      return RuleEngine().findings(old: old, new: new).map { "\($0.rule) \($0.impact.source) \($0.message)" }
    }
    #expect(
      findings { $0.products[0].modules = ["Core"] }
        == ["swift-product-removed breaking The library product 'Core' has no module 'More' any more."])
    // No product has it, which is reported as such.
    #expect(findings { $0.products[0].modules = ["More"] } == [])
    #expect(findings { $0.products[1].modules = ["Core", "More"] } == [])
  }

  @Test func traits() {
    #expect(Self.findings { $0.traits = [] } == ["swift-trait-removed breaking"])
    #expect(Self.findings { $0.traits[0].isDefault = false } == ["swift-trait-default-changed risky"])
    #expect(
      Self.findings { $0.traits.append(.init(name: "XML", isDefault: false)) } == ["swift-trait-added none"])
  }

  /// What the manifest says is reported once, however many modules the package has.
  @Test func onceForAllModules() {
    let (before, after) = (Self.facts(), Self.facts { $0.toolsVersion = "6.0" })
    let old = ["Core", "More"].map { Self.snapshot($0, before) }
    let new = ["Core", "More"].map { Self.snapshot($0, after) }
    let found = compare(old: old, new: new).modules.flatMap(\.findings).map(\.finding.rule)
    #expect(found == ["swift-tools-version-raised"])
  }

  private static func snapshot(_ module: String, _ facts: Snapshot.PackageFacts) -> Snapshot {
    var header = Snapshot.Header(
      module: module, language: .swift, target: "x86_64-unknown-linux-gnu",
      extractor: Snapshot.Extractor(version: "1", compiler: "Swift 6.3.1"))
    header.package = facts
    return Snapshot(header: header, declarations: [])
  }
}

/// Declarations that are out of reach in graphs that hold more than what is public.
struct HiddenDeclarationTests {
  private static func findings(_ change: (inout Declaration) -> Void) -> [String] {
    let old = Declaration(id: "s:4Core5fetchyyF", kind: .function, path: ["fetch()"])
    var new = old
    change(&new)
    let sides = [old, new].map { declaration in
      Surface(
        Snapshot(
          header: Snapshot.Header(
            module: "Core", language: .swift, target: "x86_64-unknown-linux-gnu",
            extractor: Snapshot.Extractor(version: "1", compiler: "Swift 6.3.1")),
          declarations: [declaration]))
    }
    let comparison = Comparison(old: sides[0], new: sides[1])
    return RuleEngine().findings(in: Differ.changes(in: comparison), of: comparison).map(\.rule)
  }

  @Test func eachReasonHasItsRule() {
    #expect(Self.findings { $0.access = .package } == ["swift-access-lowered"])
    #expect(Self.findings { $0.path = ["_fetch()"] } == ["swift-name-underscored"])
    #expect(Self.findings { $0.isSPI = true } == ["swift-declaration-became-spi"])
  }
}
