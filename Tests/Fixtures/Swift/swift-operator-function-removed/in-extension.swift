// An operator in an extension.
// expect: swift-operator-function-removed source=breaking binary=none Point.+(_:_:)
//--- old
public struct Point { public init() {} }
extension Point { public static func + (a: Point, b: Point) -> Point { a } }
//--- new
public struct Point { public init() {} }
//--- client
func use(_ p: Point) -> Point { p + p }
