// It moved to an extension.
// expect: nothing
//--- old
public struct S { public init() {}; public subscript(i: Int) -> Int { 1 } }
//--- new
public struct S { public init() {}; }
extension S { public subscript(i: Int) -> Int { 1 } }
//--- client
func use() -> Int { S()[1] }
