// The result may be left alone.
// expect: swift-discardable-result-added source=none binary=none S.f()
//--- old
public struct S { public init() {}; public func f() -> Int { 1 } }
//--- new
public struct S { public init() {}; @discardableResult public func f() -> Int { 1 } }
//--- client
func use() { _ = S().f() }
