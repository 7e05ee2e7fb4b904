// An operator that takes another type on its right.
// expect: swift-parameter-type-changed source=breaking binary=none V.+(_:_:)
//--- old
public struct V { public init() {}; public static func + (a: V, b: V) -> V { a } }
//--- new
public struct V { public init() {}; public static func + (a: V, b: Int) -> V { a } }
//--- client
func g(v: V) { _ = v + v }
