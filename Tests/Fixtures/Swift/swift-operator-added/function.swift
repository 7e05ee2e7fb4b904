// A function for an operator that there is.
// expect: swift-operator-function-added source=none binary=none V.+(_:_:)
//--- old
public struct V { public init() {} }
//--- new
public struct V { public init() {}; public static func + (a: V, b: V) -> V { a } }
//--- client
func use() { _ = V() }
