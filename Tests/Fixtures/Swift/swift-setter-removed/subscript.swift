// A subscript that can only be read.
// expect: swift-setter-removed source=breaking binary=none S.subscript(_:)
//--- old
public struct S { public init() {}; public subscript(i: Int) -> Int { get {1} set {} } }
//--- new
public struct S { public init() {}; public subscript(i: Int) -> Int { get {1} } }
//--- client
func g(s: inout S) { s[1] = 2 }
