// The opaque type's own type.
// expect: swift-result-type-revealed source=none binary=none v()
//--- old
public protocol V {}
public struct T: V { public init() {} }
public func v() -> some V { T() }
//--- new
public protocol V {}
public struct T: V { public init() {} }
public func v() -> T { T() }
//--- client
func take<X: V>(_ x: X) {}
func use() { take(v()) }
