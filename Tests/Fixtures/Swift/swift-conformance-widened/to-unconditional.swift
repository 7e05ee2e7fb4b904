// All boxes conform now.
// expect: swift-conformance-widened source=none binary=none Box
//--- old
public protocol P {}
public struct Box<Value> { public init() {} }
extension Box: P where Value: Hashable {}
//--- new
public protocol P {}
public struct Box<Value>: P { public init() {} }
//--- client
func use() -> any P { Box<Int>() }
