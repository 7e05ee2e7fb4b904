// The same type, further down.
// expect: nothing
//--- old
public struct A { public init() {} }
public struct B { public init() {} }
//--- new
public struct B { public init() {} }
public struct A { public init() {} }
//--- client
func use() { _ = A() }
