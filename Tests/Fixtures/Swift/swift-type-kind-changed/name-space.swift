// A name space may be an enum or a struct.
// expect: swift-type-kind-changed source=risky binary=none N
//--- old
public enum N { public static func f() {} }
//--- new
public struct N { public static func f() {} }
//--- client
func use() { N.f() }
