// Among operators the compiler prefers one whose result is an operand's type.
// expect: swift-operator-function-added source=risky binary=none Vector.*(_:_:)
//--- old
public struct Vector {
  public init() {}
  public static func * (left: Vector, right: Vector) -> Vector { left }
}
//--- new
public struct Vector {
  public init() {}
  public static func * (left: Vector, right: Vector) -> Vector { left }
  public static func * (left: Vector, right: Vector) -> Double { 1 }
}
//--- client
let vector = Vector() * Vector()
