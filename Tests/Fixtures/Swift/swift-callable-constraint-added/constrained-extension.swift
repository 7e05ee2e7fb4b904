// An extension that asks for more.
// expect: swift-callable-constraint-added source=breaking binary=none Box.sum()
//--- old
public struct Box<Value> { public init() {} }
extension Box where Value: Equatable { public func sum() {} }
//--- new
public struct Box<Value> { public init() {} }
extension Box where Value: Hashable { public func sum() {} }
//--- client
struct Mine: Equatable {}
func use(_ b: Box<Mine>) { b.sum() }
