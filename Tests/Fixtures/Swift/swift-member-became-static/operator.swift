// An operator on its own became a member.
// expect: swift-operator-function-added source=none binary=none V.+(_:_:)
//--- old
public struct V { public init() {} }
public func + (a: V, b: V) -> V { a }
//--- new
public struct V { public init() {}; public static func + (a: V, b: V) -> V { a } }
//--- client
func use() -> V { V() + V() }
