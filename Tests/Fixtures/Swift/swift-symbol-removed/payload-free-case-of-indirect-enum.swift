// Only a payload is stored in another way.
// expect: swift-symbol-removed source=none binary=breaking E.more(_:)
// options: library-evolution
//--- old
public enum E { case end; case more(Int) }
public func make() -> E { .more(3) }
//--- new
public indirect enum E { case end; case more(Int) }
public func make() -> E { .more(3) }
//--- client
if case .more(let n) = make() { if n != 3 { fatalError() } } else { fatalError() }
