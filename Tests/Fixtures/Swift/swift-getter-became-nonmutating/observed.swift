// Observers leave it a stored property.
// expect: nothing
//--- old
public struct S { public init() {}; public var x = 1 }
//--- new
public struct S { public init() {}; public var x = 1 { didSet {} } }
//--- client
func use() -> Int { S().x }
