// The same property in another form.
// expect: nothing
//--- old
public struct S { public init() {}; public var x = 1 }
//--- new
public struct S { public init() {}; public var x: Int { get { 1 } set {} } }
//--- client
func use() -> Int { S().x }
