// Two types became one, which can do what both could.
// expect: swift-type-kind-changed source=risky binary=none Point
// expect: swift-initializer-removed source=none binary=none Point.init(x:)
// expect: swift-property-removed source=none binary=none Point.x
//--- old
public struct Vector: Hashable { public var x: Int; public init(x: Int) { self.x = x } }
public struct Point: Hashable { public var x: Int; public init(x: Int) { self.x = x } }
//--- new
public struct Vector: Hashable { public var x: Int; public init(x: Int) { self.x = x } }
public typealias Point = Vector
//--- client
extension Point { var double: Int { x * 2 } }
func use(_ points: Set<Point>) -> Bool { points.contains(Point(x: 2)) }
