// Without @frozen the layout is the library's own affair.
// expect: nothing
// options: library-evolution
//--- old
public struct S { public init() {}; public var a = 1; public static func make() -> [S] { [S(), S()] } }
//--- new
public struct S { public init() {}; private var z = 9; public var a = 1; public static func make() -> [S] { [S(), S()] } }
//--- client
if S.make()[0].a != 1 { fatalError() }
