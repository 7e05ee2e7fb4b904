// Clients ask a resilient enum for its cases.
// expect: nothing
// options: library-evolution
//--- old
public enum E { case a, b; public static func make() -> E { .a } }
//--- new
public enum E { case b, a; public static func make() -> E { .a } }
//--- client
if case .a = E.make() {} else { fatalError() }
