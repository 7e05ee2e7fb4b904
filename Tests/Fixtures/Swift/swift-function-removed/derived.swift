// A method that the compiler derives is not gone.
// expect: nothing
//--- old
public struct S: Hashable { public init() {}; public func hash(into h: inout Hasher) {} }
//--- new
public struct S: Hashable { public init() {} }
//--- client
func g(s: S) -> Int { s.hashValue }
