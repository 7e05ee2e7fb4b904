// A generic subscript takes every index.
// expect: swift-parameter-type-widened source=none binary=none S.subscript(_:)
//--- old
public struct S { public init() {}; public subscript(i: Int) -> Int { 1 } }
//--- new
public struct S { public init() {}; public subscript<I: BinaryInteger>(i: I) -> Int { 1 } }
//--- client
func use(_ i: Int) -> Int { S()[i] }
