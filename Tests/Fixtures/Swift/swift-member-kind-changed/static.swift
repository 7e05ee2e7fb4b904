// A static method that became a property.
// expect: swift-member-kind-changed source=breaking binary=none S.f()
//--- old
public struct S { public init() {}; public static func f() -> Int {1} }
//--- new
public struct S { public init() {}; public static var f: Int {1} }
//--- client
func g() -> Int { S.f() }
