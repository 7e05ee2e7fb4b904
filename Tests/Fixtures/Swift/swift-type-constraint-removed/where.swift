// The constraint stands in the where clause.
// expect: nothing
//--- old
public struct B<T: Hashable> { public init(_ t: T) {} }
//--- new
public struct B<T> where T: Hashable { public init(_ t: T) {} }
//--- client
func use() { _ = B(1) }
