// Names of operands are nobody's business.
// expect: nothing
//--- old
public struct V { public init() {}; public static func - (a: V, b: V) -> V { a } }
//--- new
public struct V { public init() {}; public static func - (left: V, right: V) -> V { left } }
//--- client
func use() -> V { V() - V() }
