import APIDiff
import Foundation
import Testing

/// The registry against the folder and against itself.
struct RuleRegistryTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/APIDiff/Rules")

  @Test func idsAreUniqueAndWellFormed() {
    let ids = RuleRegistry.rules.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids == ids.sorted())
    for id in ids {
      #expect(id.wholeMatch(of: /(swift|c)(-[a-z0-9]+)+/) != nil, "\(id) is not kebab-case after its language")
    }
  }

  @Test(arguments: RuleRegistry.rules.map(\.id))
  func metadataIsComplete(_ id: String) throws {
    let rule = try #require(RuleRegistry.rule(id: id))
    let sentence = rule.summary
    #expect(sentence.first?.isUppercase == true || sentence.hasPrefix("#") || sentence.hasPrefix("@"))
    #expect(sentence.hasSuffix(".") && !sentence.contains("\n"))
    #expect(!sentence.dropLast().contains(". "), "the summary is more than one sentence")
    #expect(rule.rationale.hasSuffix(".") && rule.fix.hasSuffix("."))
    #expect(!rule.example.old.isEmpty || !rule.example.new.isEmpty)
    #expect(rule.example.old != rule.example.new)
  }

  @Test func everyFileIsARuleAndEveryRuleAFile() throws {
    var expected: Set<String> = []
    for rule in RuleRegistry.rules {
      let name = rule.id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
      expected.insert("\(rule.id.hasPrefix("c-") ? "C" : "Swift")/\(name).swift")
    }
    var found: Set<String> = []
    for language in ["C", "Swift"] {
      let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.appending(path: language).path)
      found.formUnion(files.filter { $0 != "\(language)Rules.swift" }.map { "\(language)/\($0)" })
    }
    #expect(found.subtracting(expected).isEmpty, "files without a listed rule of that name")
    #expect(expected.subtracting(found).isEmpty, "rules without a file of that name")
  }
}
