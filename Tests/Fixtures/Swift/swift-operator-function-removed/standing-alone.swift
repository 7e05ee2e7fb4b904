// The compiler derives `==`, and an extension of a protocol has `+`.
// expect: swift-conformance-added source=risky binary=none Point
// expect: swift-operator-function-added source=none binary=none Vector.+(_:_:)
//--- old
public protocol Vector {}
public struct Point: Vector { public init() {} }
public func == (left: Point, right: Point) -> Bool { true }
public func + (left: Point, right: Point) -> Point { left }
//--- new
public protocol Vector {}
public struct Point: Vector, Equatable { public init() {} }
extension Vector { public static func + (left: Self, right: Self) -> Self { left } }
//--- client
let isSame = Point() == Point() + Point()
let sum = [Point()].reduce(Point(), +)
