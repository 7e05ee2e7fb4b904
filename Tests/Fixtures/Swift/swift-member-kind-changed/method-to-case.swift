// A case is called like the static method that it replaces.
// expect: swift-type-kind-changed source=risky binary=none Mode
// expect: swift-member-kind-changed source=none binary=none Mode.custom(_:)
// expect: swift-member-kind-changed source=none binary=none Mode.named(_:at:)
//--- old
public struct Mode: Equatable, Sendable {
  public static func custom(_ number: Int) -> Mode { Mode() }
  public static func named(_ name: String = "a", at place: Int) -> Self { Mode() }
}
//--- new
public enum Mode: Equatable, Sendable {
  case custom(Int)
  case named(String = "a", at: Int)
}
//--- client
let modes: [Mode] = [.custom(1), .named(at: 3)] + [1, 2].map { Mode.custom($0) }
