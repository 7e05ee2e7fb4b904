// The same condition in another order.
// expect: nothing
//--- old
public struct B<T, U> { public init() {} }
extension B: Sendable where T: Sendable, U: Sendable {}
//--- new
public struct B<T, U> { public init() {} }
extension B: Sendable where U: Sendable, T: Sendable {}
//--- client
func s<T: Sendable>(_ t: T) {}
func use() { s(B<Int, Int>()) }
