// A constant cannot be written through any more.
// expect: swift-setter-became-mutating source=breaking binary=none S.x
//--- old
public struct S { public init() {}; public var x: Int { get { 1 } nonmutating set {} } }
//--- new
public struct S { public init() {}; public var x: Int { get { 1 } set {} } }
//--- client
func use(_ s: S) { s.x = 2 }
