// A function that moved to another extension is not new.
// expect: nothing
//--- old
public struct S { public init() {}; public func f() {} }
//--- new
public struct S { public init() {}; }
extension S { public func f() {} }
//--- client
func use() { S().f() }
