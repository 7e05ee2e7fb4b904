// A nested type saw the parameters that it has itself now, and its old name stands for all of that.
// expect: swift-renamed source=risky binary=none A.B
//--- old
public struct A<T> { public init() {}; public struct B { public init() {}; public func n(_ t: T) -> Int { 1 } } }
//--- new
public struct A<T> { public init() {}; public typealias B = AB<T> }
public struct AB<T> { public init() {}; public func n(_ t: T) -> Int { 1 } }
//--- client
func use(_ b: A<Int>.B) -> Int { b.n(3) }
_ = use(A<Int>.B())
