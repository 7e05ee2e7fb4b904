// Nothing isolates the members of a struct.
// expect: nothing
//--- old
public struct S { public init() {}; public nonisolated func f() {} }
//--- new
public struct S { public init() {}; public func f() {} }
//--- client
func use() { S().f() }
