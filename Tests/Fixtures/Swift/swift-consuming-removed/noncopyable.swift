// The value stays usable.
// expect: swift-consuming-removed source=none binary=none T.f()
//--- old
public struct T: ~Copyable { public init() {}; public consuming func f() {} }
//--- new
public struct T: ~Copyable { public init() {}; public func f() {} }
//--- client
func use() { let t = T(); t.f() }
