// A constant that is computed now is read as before.
// expect: nothing
//--- old
public struct S { public init() {}; public let x: Int = 1 }
//--- new
public struct S { public init() {}; public var x: Int { 1 } }
//--- client
func g(s: S) -> Int { s.x }
