import Testing

/// Every parameter list that became every other one: who calls, overrides and conforms.
struct ParameterListMatrixTests {
  private static let lists = [
    "", "_ a: Int", "a: Int", "a: Int, b: Int", "b: Int, a: Int", "a: Int = 1", "a: Int, b: Int = 2", "_ a: Int = 1",
    "_ a: Int...", "_ a: Int?", "_ a: @autoclosure () -> Int", "_ a: Int, then: () -> Void", "then: () -> Void",
  ]

  private static let calls = [
    "()", "(1)", "(a: 1)", "(1, 2)", "(a: 1, b: 2)", "(b: 1, a: 2)", "(nil)", "(1, then: {})", "(1) {}",
    "(then: {})", " {}", "(i)", "(a: i)", "(maybe)", "(then: act)",
  ]

  private struct Place: Sendable {
    var title: String
    var declaration: @Sendable (_ list: String) -> String
    var clients: @Sendable (_ list: String) -> [String]
  }

  private static let places = [
    Place(title: "function", declaration: { "public func $f(\($0)) {}" }) { _ in
      calls.map { "func %(i: Int, maybe: Int?, act: () -> Void) { $f\($0) }" }
    },
    Place(title: "open method", declaration: { "open class $C { public init() {}\nopen func f(\($0)) {} }" }) {
      ["final class %: $C { override func f(\($0)) {} }"]
    },
    Place(title: "requirement", declaration: { "public protocol $P { func f(\(withoutDefaults($0))) }" }) {
      ["struct %: $P { func f(\(withoutDefaults($0))) {} }"]
    },
    Place(
      title: "requirement with a default",
      declaration: { "public protocol $P { func f(\(withoutDefaults($0))) }\nextension $P { public func f(\($0)) {} }" }
    ) { _ in ["struct %: $P {}"] },
  ]

  @Sendable private static func withoutDefaults(_ list: String) -> String { list.replacing(/\ = [^,]+/, with: "") }

  @Test func everyUseThatStopsIsFound() async throws {
    let slots = Self.places.flatMap { place in
      Self.lists.flatMap { old in
        Self.lists.filter { place.declaration($0) != place.declaration(old) }.map { new in
          ModuleMatrix.Slot(
            title: "\(place.title), (\(old)) → (\(new))", old: place.declaration(old), new: place.declaration(new),
            clients: place.clients(old))
        }
      }
    }
    try await ModuleMatrix(library: "", support: "", slots: slots).expectNothingMissed(atLeast: 350)
  }
}
