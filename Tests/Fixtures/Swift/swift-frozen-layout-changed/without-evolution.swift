// Without library evolution clients are compiled again.
// expect: nothing
//--- old
@frozen public struct S { public var a = 1; public var b = 2; public init() {} }
//--- new
@frozen public struct S { public var b = 2; public var a = 1; public init() {} }
//--- client
func use() -> Int { S().a }
