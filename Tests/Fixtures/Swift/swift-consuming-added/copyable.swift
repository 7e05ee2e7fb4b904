// A value that can be copied is copied.
// expect: swift-consuming-added source=none binary=none S.f()
//--- old
public struct S { public init() {}; public func f() {} }
//--- new
public struct S { public init() {}; public consuming func f() {} }
//--- client
func use(_ s: S) { s.f(); s.f() }
