// Borrowing in words or without.
// expect: nothing
//--- old
public struct T: ~Copyable { public init() {}; public borrowing func f() {} }
//--- new
public struct T: ~Copyable { public init() {}; public func f() {} }
//--- client
func use() { let t = T(); t.f() }
