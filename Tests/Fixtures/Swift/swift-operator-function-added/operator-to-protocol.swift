// Operator to protocol.
// expect: swift-operator-function-added source=none binary=none P.+(_:_:)
//--- old
public protocol P {}
public struct V: P { public init() {}; public static func + (a: V, b: V) -> V { a } }
//--- new
public protocol P {}
public struct V: P { public init() {} }
extension P { public static func + (a: Self, b: Self) -> Self { a } }
//--- client
func use() -> V { V() + V() }
