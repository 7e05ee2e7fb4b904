// The type that the alias stands for conforms to less.
// expect: swift-type-kind-changed source=breaking binary=none Point
// expect: swift-initializer-removed source=none binary=none Point.init(x:)
// expect: swift-property-removed source=none binary=none Point.x
//--- old
public struct Vector { public var x: Int; public init(x: Int) { self.x = x } }
public struct Point: Hashable { public var x: Int; public init(x: Int) { self.x = x } }
//--- new
public struct Vector { public var x: Int; public init(x: Int) { self.x = x } }
public typealias Point = Vector
//--- client
func use(_ points: Set<Point>) -> Bool { points.contains(Point(x: 2)) }
