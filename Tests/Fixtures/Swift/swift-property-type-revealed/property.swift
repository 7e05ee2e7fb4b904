// The opaque type's own type.
// expect: swift-property-type-revealed source=none binary=none S.v
//--- old
public protocol V {}
public struct T: V { public init() {} }
public struct S { public init() {}; public var v: some V { T() } }
//--- new
public protocol V {}
public struct T: V { public init() {} }
public struct S { public init() {}; public var v: T { T() } }
//--- client
func take<X: V>(_ x: X) {}
func use() { take(S().v) }
