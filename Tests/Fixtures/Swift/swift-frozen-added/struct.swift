// Compiled clients expect its values in memory.
// expect: swift-frozen-added source=none binary=breaking S
// expect: swift-conformance-added source=none binary=none S
// options: library-evolution
//--- old
public struct S { public init() {}; public var a = 3; public static func make() -> S { S() } }
//--- new
@frozen public struct S { public init() {}; public var a = 3; public static func make() -> S { S() } }
//--- client
let s = S.make()
if s.a != 3 { fatalError() }
