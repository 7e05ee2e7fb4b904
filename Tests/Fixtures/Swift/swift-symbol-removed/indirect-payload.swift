// A payload that is stored indirectly is read in another way.
// expect: swift-symbol-removed source=none binary=breaking E.a(_:)
// options: library-evolution
//--- old
public enum E { case a(Int); public static func make() -> E { .a(3) } }
//--- new
public indirect enum E { case a(Int); public static func make() -> E { .a(3) } }
//--- client
switch E.make() { case .a(let x): if x != 3 { fatalError() }
@unknown default: break }
