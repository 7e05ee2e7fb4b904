// Int to own protocol literal.
// expect: swift-parameter-type-widened source=none binary=none take(_:)
// expect: swift-conformance-added source=none binary=none Int
// expect: swift-protocol-added source=none binary=none N
//--- old
public func take(_ p: Int) {}
//--- new
public protocol N {}
extension Int: N {}
public func take<T: N>(_ p: T) {}
//--- client
func use(_ x: Int) { take(x); take(1) }
