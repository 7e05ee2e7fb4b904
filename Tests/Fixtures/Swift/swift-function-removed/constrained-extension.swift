// A member of a constrained extension of a generic type.
// expect: swift-function-removed source=breaking binary=none Box.sum()
//--- old
public struct Box<Value> { public init() {} }
extension Box where Value: Numeric { public func sum() -> Value { 0 }
 public func zero() -> Value { 0 } }
//--- new
public struct Box<Value> { public init() {} }
extension Box where Value: Numeric { public func zero() -> Value { 0 } }
//--- client
func use(_ b: Box<Int>) -> Int { b.sum() }
