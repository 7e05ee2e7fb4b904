// The case needs a value that calls of the static method leave out.
// expect: swift-type-kind-changed source=risky binary=none Mode
// expect: swift-member-kind-changed source=breaking binary=none Mode.named(_:at:)
//--- old
public struct Mode: Equatable, Sendable {
  public static func named(_ name: String = "a", at place: Int) -> Self { Mode() }
}
//--- new
public enum Mode: Equatable, Sendable {
  case named(String, at: Int)
}
//--- client
let mode = Mode.named(at: 3)
