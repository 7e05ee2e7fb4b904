import TestSupport
import Testing

/// The walls inside APIDiff: data goes one way, from differ to rules to policy to reports.
@Suite struct NameTests {
  struct Direction: CustomTestStringConvertible {
    var folder: String
    /// Folders whose types must not be named.
    var later: [String]
    var reason: String
    var testDescription: String { folder }
  }

  static let directions = [
    Direction(folder: "Diff", later: ["Rules", "Policy", "Reports"], reason: "what changed does not depend on who judges it"),
    Direction(folder: "Rules", later: ["Policy", "Reports"], reason: "a rule states facts; it knows no policy and no format"),
    Direction(folder: "Policy", later: ["Reports"], reason: "a verdict does not depend on how it is printed"),
  ]

  @Test(arguments: directions)
  func nobodyNamesWhatComesLater(_ direction: Direction) throws {
    let later = try direction.later.flatMap { try Self.types(in: "Sources/APIDiff/\($0)") }
    try #require(!later.isEmpty)
    for file in Repository.files(in: "Sources/APIDiff/\(direction.folder)", suffix: ".swift") {
      let words = Set(Self.words(in: try Repository.text(of: file)).map(String.init))
      let wrong = later.filter { words.contains($0) }
      #expect(wrong.isEmpty, "\(file) names \(wrong): \(direction.reason)")
    }
  }

  /// The top-level types that a folder's files declare.
  private static func types(in folder: String) throws -> [String] {
    let form = /^(?:package |public |private |fileprivate )?(?:final )?(?:struct|enum|class|protocol|actor) (\w+)/
    return try Repository.files(in: folder, suffix: ".swift").flatMap { file in
      try Repository.text(of: file).matches(of: form.anchorsMatchLineEndings()).map { String($0.1) }
    }
  }

  /// Words of the code, without comments and string literals.
  private static func words(in text: String) -> Set<Substring> {
    let code = text.replacing(/"""(?s:.*?)"""/, with: "").replacing(/\/\/[^\n]*/, with: "")
      .replacing(/"(?:\\.|[^"\\\n])*"/, with: "")
    return Set(code.split { !$0.isLetter && !$0.isNumber && $0 != "_" })
  }
}
