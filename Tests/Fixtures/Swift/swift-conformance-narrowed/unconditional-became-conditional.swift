// A conformance that was unconditional.
// expect: swift-conformance-narrowed source=breaking binary=none Box
//--- old
public protocol P {}
public struct Box<Value>: P { public init() {} }
//--- new
public protocol P {}
public struct Box<Value> { public init() {} }
extension Box: P where Value: Hashable {}
//--- client
struct Mine {}
func use() -> any P { Box<Mine>() }
