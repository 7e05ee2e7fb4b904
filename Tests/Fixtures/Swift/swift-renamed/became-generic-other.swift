// The new type's values are others.
// expect: swift-renamed source=none binary=none Vector
// expect: swift-property-type-changed source=breaking binary=none Vector.x
//--- old
public struct Vector {
  public var x = 0.0
  public init() {}
}
//--- new
public struct Matrix<T: BinaryFloatingPoint> {
  public var x: T = 0
  public init() {}
}
public typealias Vector = Matrix<Float>
//--- client
let x: Double = Vector().x
