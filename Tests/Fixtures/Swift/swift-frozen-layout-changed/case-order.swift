// Compiled clients know cases by their number.
// expect: swift-frozen-layout-changed source=none binary=breaking E
// options: library-evolution
//--- old
@frozen public enum E { case a, b; public static func make() -> E { .a } }
//--- new
@frozen public enum E { case b, a; public static func make() -> E { .a } }
//--- client
if case .a = E.make() {} else { fatalError() }
