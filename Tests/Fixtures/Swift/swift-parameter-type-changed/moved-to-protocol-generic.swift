// What the type inherits from a protocol now takes other types as well, but nothing written with a dot.
// expect: swift-parameter-type-changed source=breaking binary=none Path.copy(to:)
// expect: swift-function-added source=none binary=none Pathish.copy(to:)
//--- old
public protocol Pathish {}
public struct Path: Pathish {
  public static var root: Path { Path() }
  public init() {}
  public func copy(to other: Path) -> Path { other }
}
//--- new
public protocol Pathish {}
public struct Path: Pathish {
  public static var root: Path { Path() }
  public init() {}
}
extension Pathish {
  public func copy<P: Pathish>(to other: P) -> Path { Path() }
}
//--- client
func use(_ path: Path) -> Path { path.copy(to: .root) }
