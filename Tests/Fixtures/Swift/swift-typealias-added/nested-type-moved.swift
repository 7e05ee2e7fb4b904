// The alias keeps an old name alive.
// expect: nothing
//--- old
public struct A { public struct B { public init() {} } }
//--- new
public struct B { public init() {} }
public struct A { public typealias B = Library.B }
//--- client
func use() -> A.B { A.B() }
