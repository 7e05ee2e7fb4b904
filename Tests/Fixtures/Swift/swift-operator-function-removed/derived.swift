// An operator that the compiler derives is not gone.
// expect: nothing
//--- old
public struct S: Equatable { public init() {}; public static func == (a: S, b: S) -> Bool { true } }
//--- new
public struct S: Equatable { public init() {} }
//--- client
func g(s: S) -> Bool { s == s }
