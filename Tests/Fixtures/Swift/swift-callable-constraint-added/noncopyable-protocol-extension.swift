// A default and a member that noncopyable types had from an extension of their protocol.
// expect: swift-callable-constraint-added source=breaking binary=none P.close()
// expect: swift-callable-constraint-added source=breaking binary=none P.reset()
//--- old
public protocol P: ~Copyable { func close() }
extension P where Self: ~Copyable {
  public func close() {}
  public func reset() {}
}
//--- new
public protocol P: ~Copyable { func close() }
extension P {
  public func close() {}
  public func reset() {}
}
//--- client
struct N: ~Copyable, P {}
func use(_ n: borrowing N) { n.reset() }
