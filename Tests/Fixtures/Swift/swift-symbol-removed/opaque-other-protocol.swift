// Compiled clients ask an opaque result for its first conformance, which is another one now.
// expect: swift-result-type-revealed source=none binary=breaking numbers()
// options: library-evolution
//--- old
public func numbers() -> some Sequence<Int> { [1, 2] }
//--- new
public func numbers() -> some Collection<Int> { [1, 2] }
//--- client
if numbers().reduce(0, +) != 3 { fatalError() }
