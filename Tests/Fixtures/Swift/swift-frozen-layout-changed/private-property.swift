// A private stored property is part of the layout.
// expect: swift-frozen-layout-changed source=none binary=breaking S
// options: library-evolution
//--- old
@frozen public struct S { public init() {}; public var a = 1; public static func make() -> S { S() } }
//--- new
@frozen public struct S { public init() {}; private var z = 9; public var a = 1; public static func make() -> S { S() } }
//--- client
if S.make().a != 1 { fatalError() }
