// A case without a payload is no function, which has to be called; a static property can be written as before.
// expect: swift-case-became-member source=breaking binary=none Mode.slow
// expect: swift-case-became-member source=risky binary=none Size.big
//--- old
public enum Mode { case fast, slow }
public enum Size: Sendable { case small, big }
public func run(_ mode: Mode) {}
//--- new
public enum Mode {
  case fast
  public static func slow() -> Mode { .fast }
}
public enum Size: Sendable {
  case small
  public static let big = Size.small
}
public func run(_ mode: Mode) {}
//--- client
func use() { run(.slow) }
