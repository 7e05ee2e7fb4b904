// The old name stands for the generic type with the old type's values.
// expect: swift-renamed source=none binary=none Vector
//--- old
public struct Vector: Equatable {
  public var x = 0.0
  public init() {}
  public func plus(_ other: Vector) -> Vector { self }
}
public func norm(_ vectors: [Vector]) -> Double { 1 }
//--- new
public struct Matrix<T: BinaryFloatingPoint> {
  public var x: T = 0
  public init() {}
  public func plus(_ other: Matrix) -> Matrix { self }
}
extension Matrix: Equatable where T: Equatable {}
public typealias Vector = Matrix<Double>
public func norm(_ vectors: [Vector]) -> Double { 1 }
//--- client
var vector = Vector()
vector.x = 1.5
let x: Double = vector.plus(vector).x + norm([vector])
extension Vector { var twice: Double { x * 2 } }
func use(_ vector: Vector) -> Bool { vector == Vector() }
