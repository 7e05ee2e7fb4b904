// A value that is not optional cannot be bound.
// expect: swift-initializer-failability-changed source=breaking binary=none S.init(_:)
//--- old
public struct S { public init?(_ x: Int) { } }
//--- new
public struct S { public init(_ x: Int) { } }
//--- client
func g() { if let s = S(1) { _ = s } }
