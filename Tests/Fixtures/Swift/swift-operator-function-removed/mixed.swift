// Nobody derives a comparison of two types.
// expect: swift-operator-function-removed source=breaking binary=none ==(_:_:)
// expect: swift-conformance-added source=risky binary=none Point
//--- old
public struct Point { public init() {} }
public func == (left: Point, right: Int) -> Bool { true }
//--- new
public struct Point: Equatable { public init() {} }
//--- client
let isSame = Point() == 1
