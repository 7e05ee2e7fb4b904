// A subscript with one more defaulted parameter is used as before.
// expect: swift-parameter-added-with-default source=none binary=none S.subscript(_:)
//--- old
public struct S { public init() {}; public subscript(_ i: Int) -> Int { i } }
//--- new
public struct S { public init() {}; public subscript(_ i: Int, default d: Int = 0) -> Int { i } }
//--- client
func g(s: S) -> Int { s[1] }
