// A private setter is none for clients.
// expect: nothing
//--- old
public struct S { public init() {}; public var x: Int { 1 } }
//--- new
public struct S { public init() {}; public private(set) var x: Int = 1 }
//--- client
func use() -> Int { S().x }
