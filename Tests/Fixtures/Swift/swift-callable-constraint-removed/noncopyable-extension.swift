// Extensions whose members noncopyable arguments have now; the type itself says nothing new.
// expect: swift-callable-constraint-removed source=none binary=none P.close()
// expect: swift-callable-constraint-removed source=none binary=none S.f()
//--- old
public struct S<T: ~Copyable>: ~Copyable {}
extension S { public func f() {} }
public protocol P: ~Copyable { func close() }
extension P { public func close() {} }
//--- new
public struct S<T: ~Copyable>: ~Copyable {}
extension S where T: ~Copyable { public func f() {} }
public protocol P: ~Copyable { func close() }
extension P where Self: ~Copyable { public func close() {} }
//--- client
struct N: P {}
func use(_ s: borrowing S<Int>, _ n: N) {
  s.f()
  n.close()
}
extension P { func again() { close() } }
