// UInt8 to own protocol literal.
// expect: swift-parameter-type-changed source=breaking binary=none take(_:)
// expect: swift-protocol-added source=none binary=none N
// expect: swift-conformance-added source=none binary=none UInt8
//--- old
public func take(_ p: UInt8) {}
//--- new
public protocol N {}
extension UInt8: N {}
public func take<T: N>(_ p: T) {}
//--- client
func use(_ x: UInt8) { take(x); take(1) }
