// A static property is gone.
// expect: swift-property-removed source=breaking binary=none S.x
//--- old
public struct S { public init() {}; public static var x: Int { 1 } }
//--- new
public struct S { public init() {}; }
//--- client
func use() -> Int { S.x }
