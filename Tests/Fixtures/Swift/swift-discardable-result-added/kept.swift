// It stays what it was.
// expect: swift-parameter-added-with-default source=none binary=none S.f()
//--- old
public struct S { public init() {}; @discardableResult public func f() -> Int { 1 } }
//--- new
public struct S { public init() {}; @discardableResult public func f(_ x: Int = 1) -> Int { 1 } }
//--- client
func use() { S().f() }
