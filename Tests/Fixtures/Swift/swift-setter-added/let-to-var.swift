// A constant that became variable is read as before.
// expect: swift-setter-added source=none binary=none S.x
//--- old
public struct S { public init() {}; public let x: Int = 1 }
//--- new
public struct S { public init() {}; public var x: Int = 1 }
//--- client
func g(s: S) -> Int { s.x }
