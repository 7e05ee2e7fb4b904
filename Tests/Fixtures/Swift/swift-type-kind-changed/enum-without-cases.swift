// Nobody has a value of an enum without cases, also of a generic one.
// expect: swift-type-kind-changed source=risky binary=none Factory
// expect: swift-type-kind-changed source=risky binary=none Registry
//--- old
public enum Factory<Value> { public static func make(_ value: Value) -> Value { value } }
public enum Registry { public static func load() {} }
//--- new
public struct Factory<Value> { public static func make(_ value: Value) -> Value { value } }
public actor Registry { public static func load() {} }
//--- client
func use() -> Int { Registry.load(); return Factory<Int>.make(1) }
