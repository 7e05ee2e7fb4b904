// An operator that stands behind its operand cannot be written in front of it.
// expect: swift-operator-removed source=breaking binary=none <+>
// expect: swift-operator-added source=none binary=none <+>
// expect: swift-operator-function-removed source=breaking binary=none Vector.<+>(_:)
// expect: swift-operator-function-added source=none binary=none Vector.<+>(_:)
//--- old
postfix operator <+>
public struct Vector {
  public init() {}
  public static postfix func <+> (vector: Vector) -> Vector { vector }
}
//--- new
prefix operator <+>
public struct Vector {
  public init() {}
  public static prefix func <+> (vector: Vector) -> Vector { vector }
}
//--- client
func use(_ vector: Vector) -> Vector { vector<+> }
