// Noncopyable generic relaxes.
// expect: swift-type-constraint-removed source=none binary=none B
//--- old
public struct B<T> { public init() {}; public func f() {} }
//--- new
public struct B<T: ~Copyable>: ~Copyable { public init() {}; public func f() {} }
extension B: Copyable where T: Copyable {}
//--- client
func use() { let b = B<Int>(); let c = b; b.f(); c.f() }
extension B { func mine() { f() } }
