import APIDiff
import TestSupport
import Testing

/// A Swift case to run: a fixture file, or the example of a rule.
enum SwiftCase: Sendable, Hashable, CustomTestStringConvertible {
  case file(String)

  static let all: [SwiftCase] = Fixture.paths(of: "Swift").map(SwiftCase.file)

  func fixture() throws -> Fixture {
    switch self {
    case .file(let path): try Fixture.read(path)
    }
  }

  var testDescription: String {
    switch self {
    case .file(let path): path
    }
  }
}
