// Members of an extension that does not say 'T: ~Copyable' any more, or never said it: two parameters, and 'Escapable' alone.
// expect: swift-callable-constraint-added source=breaking binary=none S.escaping()
// expect: swift-callable-constraint-added source=breaking binary=none S.moved()
// expect: swift-callable-constraint-added source=breaking binary=none S.second()
//--- old
public struct S<T: ~Copyable & ~Escapable, U: ~Copyable>: ~Copyable {
  public func moved() {}
}
extension S where T: ~Copyable & ~Escapable, U: ~Copyable {
  public func second() {}
  public func escaping() {}
  public func kept() {}
}
//--- new
public struct S<T: ~Copyable & ~Escapable, U: ~Copyable>: ~Copyable {
  public func kept() {}
}
extension S where T: ~Escapable, U: ~Copyable { public func moved() {} }
extension S where T: ~Copyable & ~Escapable { public func second() {} }
extension S where T: ~Copyable, U: ~Copyable { public func escaping() {} }
//--- client
struct N: ~Copyable {}
func use(_ s: borrowing S<Span<Int>, N>) {
  s.second()
  s.escaping()
  s.moved()
  s.kept()
}
