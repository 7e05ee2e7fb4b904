// The setter's symbol is gone.
// expect: swift-setter-removed source=breaking binary=breaking S.a
// options: library-evolution
//--- old
public struct S { public init() {}; public var a: Int { get { 1 } set {} } }
//--- new
public struct S { public init() {}; public var a: Int { 1 } }
//--- client
var s = S()
s.a = 2
