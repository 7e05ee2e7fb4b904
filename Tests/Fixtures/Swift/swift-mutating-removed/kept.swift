// It is mutating still, with a default argument.
// expect: swift-parameter-added-with-default source=none binary=none S.f()
//--- old
public struct S { public init() {}; public mutating func f() {} }
//--- new
public struct S { public init() {}; public mutating func f(_ x: Int = 1) {} }
//--- client
func use() { var s = S(); s.f() }
