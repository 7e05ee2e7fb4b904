// A struct has no switch to break.
// expect: swift-frozen-removed source=none binary=breaking Point
// options: library-evolution
//--- old
@frozen public struct Point: Sendable { public var x: Int }
//--- new
public struct Point: Sendable { public var x: Int }
//--- client
func use(_ point: Point) -> Int { point.x }
