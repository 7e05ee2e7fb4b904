// The argument may be left out.
// expect: swift-parameter-default-added source=none binary=none S.f(_:)
//--- old
public struct S { public init() {}; public func f(_ x: Int) {} }
//--- new
public struct S { public init() {}; public func f(_ x: Int = 1) {} }
//--- client
func use() { S().f(2) }
