// A new static property.
// expect: swift-property-added source=none binary=none S.x
//--- old
public struct S { public init() {}; }
//--- new
public struct S { public init() {}; public static var x: Int { 1 } }
//--- client
func use() { _ = S() }
