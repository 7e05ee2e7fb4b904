// A constant can be written through.
// expect: swift-setter-became-nonmutating source=none binary=none S.x
//--- old
public struct S { public init() {}; public var x: Int { get { 1 } set {} } }
//--- new
public struct S { public init() {}; public var x: Int { get { 1 } nonmutating set {} } }
//--- client
func use() { var s = S(); s.x = 2; s = S() }
