// Borrowing is what a method does anyhow.
// expect: nothing
//--- old
public struct T: ~Copyable { public init() {}; public func f() {} }
//--- new
public struct T: ~Copyable { public init() {}; public borrowing func f() {} }
//--- client
func use() { let t = T(); t.f(); t.f() }
