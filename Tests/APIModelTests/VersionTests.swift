import APIModel
import Testing

@Suite struct VersionTests {
  /// The order of Semantic Versioning 2.0.0, item 11, with its own example first.
  @Test(arguments: [
    ["1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11",
      "1.0.0-rc.1", "1.0.0"],
    ["0.9", "1", "1.0.1", "1.2", "1.10", "v2.0.0"],
  ])
  func ordersAsSemanticVersioningSays(_ texts: [String]) throws {
    let versions = try texts.map { try #require(Version($0)) }
    for (index, version) in versions.enumerated() {
      for other in versions[(index + 1)...] {
        #expect(version < other)
        #expect(!(other < version))
        #expect(version != other)
      }
    }
  }

  @Test(arguments: [("1", "1.0.0"), ("v1.2", "1.2.0"), ("1.0.0+a", "1.0.0+b"), ("1.0.0-rc.1+x", "1.0.0-rc.1")])
  func missingPartsAndBuildsDoNotCount(left: String, right: String) throws {
    let (left, right) = (try #require(Version(left)), try #require(Version(right)))
    #expect(left == right)
    #expect(left.hashValue == right.hashValue)
  }

  @Test(arguments: [
    "", "v", "1.", ".1", "1.2.3.4", "1.a", "-1", "1.0.0-", "1.0.0-a..b", "1.0.0+", "1.0.0-ä", "1 .0", "vv1",
    "99999999999999999999",
  ])
  func everythingElseIsNoVersion(_ text: String) {
    #expect(Version(text) == nil)
  }

  @Test func keepsWhatWasWrittenWithoutTheV() {
    #expect(Version("v1.2")?.description == "1.2")
    #expect(Version("1.2.3-rc.1+5")?.description == "1.2.3-rc.1+5")
  }
}
