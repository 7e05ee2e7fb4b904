// A typealias of the same type is no other kind.
// expect: nothing
//--- old
public struct A { public struct B { public init() {} } }
//--- new
public struct B { public init() {} }
public struct A { public typealias B = Library.B }
//--- client
func use() -> A.B { A.B() }
