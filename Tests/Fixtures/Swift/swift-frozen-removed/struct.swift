// A struct has no switch to break.
// expect: swift-frozen-removed source=none binary=breaking Point
// options: library-evolution
//--- old
@frozen public struct Point: Sendable { public var x = 3; public static func make() -> Point { Point() } }
//--- new
public struct Point: Sendable { public var x = 3; public static func make() -> Point { Point() } }
//--- client
if Point.make().x != 3 { fatalError() }
