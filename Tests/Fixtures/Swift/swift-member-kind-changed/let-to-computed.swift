// A constant and a computed property are read alike.
// expect: nothing
//--- old
public struct S { public init() {}; public let x: Int = 1 }
//--- new
public struct S { public init() {}; public var x: Int { 1 } }
//--- client
func use() -> Int { S().x }
