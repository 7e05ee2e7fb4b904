// In a struct there is nothing to override.
// expect: swift-parameter-added-with-default source=none binary=none S.f()
//--- old
public struct S { public init() {}; public static func f() {} }
//--- new
public struct S { public init() {}; public static func f(_ x: Int = 1) {} }
//--- client
func use() { S.f() }
