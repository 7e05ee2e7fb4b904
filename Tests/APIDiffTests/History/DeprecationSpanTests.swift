import APIDiff
import APIModel
import Testing

@Suite struct DeprecationSpanTests {
  @Test func beginsWithTheFirstReleaseThatShowsIt() throws {
    var builder = HistoryBuilder()
    builder.add("1.0.0") { $0.deprecatable("old") }
    builder.add("1.1.0") { $0.deprecatable("old", "use new") }
    builder.add("1.2.0") { $0.deprecatable("old", "use newer", renamed: "newer()") }
    let history = try builder.history()
    let release = try #require(history.at("1.2.0"))
    let span = try #require(history.deprecation(of: history.id("old()", "1.2.0"), at: release))
    #expect(span.since.version.description == "1.1.0")
    #expect(span.carriedBy.map(\.version.description) == ["1.1.0", "1.2.0"])
    #expect(span.message == "use newer" && span.renamed == "newer()")
    #expect(history.since("old()", at: "1.0.0") == nil)
    #expect(history.deprecations(at: release).map(\.name) == ["old()"])
  }

  @Test func aRedeprecationBeginsAnew() throws {
    var builder = HistoryBuilder()
    builder.add("1.0.0") { $0.deprecatable("old", "") }
    builder.add("1.1.0") { $0.deprecatable("old") }
    builder.add("1.2.0") { $0.deprecatable("old", "") }
    let history = try builder.history()
    #expect(history.since("old()", at: "1.2.0") == "1.2.0")
    #expect(history.story("old()") == ["1.0.0 introduced, 1.0.0 deprecated, 1.1.0 undeprecated, 1.2.0 deprecated"])
  }

  @Test func aSymbolThatComesBackBeginsAnew() throws {
    var builder = HistoryBuilder()
    builder.add("1.0.0") { $0.deprecatable("old", "") }
    builder.add("2.0.0") { _ in }
    builder.add("2.1.0") { $0.deprecatable("old", "") }
    let history = try builder.history()
    #expect(history.since("old()", at: "2.1.0") == "2.1.0")
    let story = try #require(history.story("old()").first)
    #expect(story == "1.0.0 introduced, 1.0.0 deprecated, 2.0.0 removed, 2.1.0 reintroduced, 2.1.0 deprecated")
    let symbol = try #require(history.symbolHistories().first)
    #expect(symbol.removed == nil && symbol.deprecated?.version.description == "2.1.0" && symbol.isPresent)
  }

  @Test func prereleasesDoNotCount() throws {
    var builder = HistoryBuilder()
    builder.add("1.0.0") { $0.deprecatable("old") }
    builder.add("1.1.0-beta.1") { $0.deprecatable("old", "") }
    builder.add("1.1.0") { $0.deprecatable("old", "") }
    let history = try builder.history()
    #expect(history.since("old()", at: "1.1.0") == "1.1.0")
    #expect(history.since("old()", at: "1.1.0-beta.1") == "1.1.0-beta.1", "it is all that there is to say about it")
  }

  @Test func aMaintenanceReleaseKeepsToItsLine() throws {
    var builder = HistoryBuilder()
    builder.add("1.9.4", on: "2024-01-01") { $0.deprecatable("old") }
    builder.add("2.0.0", on: "2024-02-01") { $0.deprecatable("old") }
    builder.add("1.9.5", on: "2024-03-01") { $0.deprecatable("old", "") }
    builder.add("2.1.0", on: "2024-04-01") { $0.deprecatable("old", "") }
    let history = try builder.history()
    #expect(history.since("old()", at: "2.1.0") == "2.1.0")
    #expect(history.since("old()", at: "1.9.5") == "1.9.5")
    let symbol = try #require(history.symbolHistories().first)
    #expect(symbol.events.map(\.kind) == [.introduced, .deprecated])
    #expect(symbol.otherEvents.map(\.release.version.description) == ["1.9.5"])
  }

  @Test func aMovedMemberKeepsItsHistory() throws {
    var builder = HistoryBuilder()
    builder.add("1.0.0") { library in
      let type = library.add(.struct, "Old")
      library.function("run", ["fast: Bool"], in: type) { $0.availability = [deprecated] }
      library.add(.property, "a", in: type)
      library.add(.property, "b", in: type)
    }
    builder.add("1.1.0") { library in
      let type = library.add(.struct, "New")
      library.function("run", ["fast: Bool"], in: type) { $0.availability = [deprecated] }
      library.add(.property, "a", in: type)
      library.add(.property, "b", in: type)
    }
    let history = try builder.history()
    #expect(history.story("New.run(fast:)") == ["1.0.0 introduced, 1.0.0 deprecated, 1.1.0 renamed"])
    #expect(history.story("Old") == ["1.0.0 introduced, 1.1.0 renamed"])
    #expect(history.since("New.run(fast:)", at: "1.1.0") == "1.0.0")
  }

  /// Its shape alone would pair it with the new function.
  @Test func aDeprecatedSymbolThatGoesIsNoRename() throws {
    var builder = HistoryBuilder()
    builder.add("1.0.0") { $0.deprecatable("load", "use store", ["_ path: String"]) }
    builder.add("2.0.0") { $0.deprecatable("fetch", nil, ["_ path: String"]) }
    let history = try builder.history()
    #expect(history.story("load(_:)") == ["1.0.0 introduced, 1.0.0 deprecated, 2.0.0 removed"])
    #expect(history.story("fetch(_:)") == ["2.0.0 introduced"])
  }

  @Test func membersGoWithTheirDeprecatedType() throws {
    var builder = HistoryBuilder()
    builder.add("1.0.0") { library in
      let type = library.add(.struct, "T") { $0.availability = [deprecated] }
      library.add(.property, "p", in: type)
    }
    let history = try builder.history()
    let release = try #require(history.latest)
    #expect(history.deprecation(of: history.id("T.p", "1.0.0"), at: release) == nil)
    #expect(history.effectiveDeprecation(of: history.id("T.p", "1.0.0"), at: release)?.name == "T")
  }

  @Test func unavailableIsAsGoodAsRemoved() throws {
    var builder = HistoryBuilder()
    builder.add("1.0.0") { $0.deprecatable("f") }
    builder.add("2.0.0") { library in
      library.function("f", []) { declaration in
        var clause = Availability(domain: "*")
        clause.isUnavailable = true
        declaration.availability = [clause]
      }
    }
    #expect(try builder.history().story("f()") == ["1.0.0 introduced, 2.0.0 concealed"])
  }

  @Test func aPlatformsDeprecationSaysSo() throws {
    var builder = HistoryBuilder()
    builder.add("1.0.0") { library in
      library.function("f", []) { declaration in
        var clause = Availability(domain: "macOS")
        clause.deprecated = "100000.0"
        declaration.availability = [clause]
      }
    }
    let history = try builder.history()
    let span = try #require(history.deprecations(at: history.releases[0]).first)
    #expect(span.platform == "macOS" && span.isSoft)
  }

  private var deprecated: Availability {
    var clause = Availability(domain: "*")
    clause.isUnconditionallyDeprecated = true
    return clause
  }
}

@Suite struct ReleaseCountsTests {
  @Test func sizesAddUp() throws {
    var builder = HistoryBuilder()
    builder.add("1.0.0") { library in
      library.deprecatable("a")
      library.deprecatable("b", nil, ["_ x: Int"])
      library.add(.struct, "_Hidden")
    }
    builder.add("1.1.0") { library in
      library.deprecatable("a", "gone soon")
      library.deprecatable("b", nil, ["_ x: String"])
      library.deprecatable("c", nil, ["q: Double"])
    }
    builder.add("2.0.0") { $0.deprecatable("c", nil, ["q: Double"]) }
    let counts = try builder.history().counts()
    #expect(counts.map(\.size) == [2, 3, 1])
    #expect(counts.map(\.added) == [0, 1, 0])
    #expect(counts.map(\.changed) == [0, 1, 0])
    #expect(counts.map(\.deprecated) == [0, 1, 0])
    #expect(counts.map(\.carried) == [0, 1, 0])
    #expect(counts.map(\.removed) == [0, 0, 2])
  }
}
