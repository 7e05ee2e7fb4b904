import Testing

/// Every condition that became every other, on functions, types, extensions, conformances and associated types.
struct ConstraintMatrixTests {
  private static let conditions = [
    "", "T: Equatable", "T: Hashable", "T: Shape", "T: Solid", "T: Shape, T: Hashable", "T: AnyObject", "T: Base",
    "T: Sequence", "T: Sequence, T.Element == Int", "T: BinaryInteger", "T: Named", "T: Named, T.Name == String",
  ]

  private static let types = [
    "Int", "String", "[Int]", "Round", "Ball", "Base", "Leaf", "Own", "OwnEqual", "OwnShape", "OwnClass", "OwnName",
    "OwnNumber",
  ]

  private static let library = """
    public protocol Shape {}
    public protocol Solid: Shape {}
    public protocol Named { associatedtype Name; var name: Name { get } }
    public struct Round: Shape, Hashable { public init() {} }
    public struct Ball: Solid { public init() {} }
    open class Base {}
    public final class Leaf: Base, Shape {}

    """

  private static let support = """
    struct Own {}
    struct OwnEqual: Equatable {}
    struct OwnShape: Shape {}
    class OwnClass {}
    struct OwnName: Named { var name: String { "" } }
    struct OwnNumber: Named { var name: Int { 1 } }

    """

  private struct Place: Sendable {
    var title: String
    var declaration: @Sendable (_ condition: String) -> String
    var client: @Sendable (_ type: String) -> String
  }

  private static let places = [
    Place(title: "function", declaration: { "public func $f<T>(_ value: T) \($0) {}" }, client: { "func %(value: \($0)) { $f(value) }" }),
    Place(title: "type", declaration: { "public struct $Box<T> \($0) {}" }, client: { "func %(box: $Box<\($0)>) {}" }),
    Place(
      title: "extension", declaration: { "public struct $Box<T> {}\nextension $Box \($0) { public func f() {} }" },
      client: { "func %(box: $Box<\($0)>) { box.f() }" }),
    Place(
      title: "conformance",
      declaration: { "public protocol $P {}\npublic struct $Box<T> {}\nextension $Box: $P \($0) {}" },
      client: { "func %(box: $Box<\($0)>) -> any $P { box }" }),
    Place(
      title: "protocol extension",
      declaration: { "public protocol $P { associatedtype T }\nextension $P \($0) { public func f() {} }" },
      client: { "struct %: $P { typealias T = \($0); func use() { f() } }" }),
    Place(
      title: "associated type", declaration: { "public protocol $P { associatedtype T \($0) }" },
      client: { "struct %: $P { typealias T = \($0) }" }),
  ]

  @Test(arguments: 0..<3) func everyUseThatStopsIsFound(part: Int) async throws {
    let clause = { (condition: String) in condition.isEmpty ? "" : "where \(condition)" }
    let slots = Self.places[(part * 2)..<(part * 2 + 2)].flatMap { place in
      Self.conditions.flatMap { old in
        Self.conditions.filter { $0 != old }.map { new in
          ModuleMatrix.Slot(
            title: "\(place.title), '\(old)' → '\(new)'", old: place.declaration(clause(old)),
            new: place.declaration(clause(new)), clients: Self.types.map(place.client))
        }
      }
    }
    try await ModuleMatrix(library: Self.library, support: Self.support, slots: slots).expectNothingMissed(atLeast: 200)
  }
}
