// What is removed for sources keeps its symbol under another declaration.
// expect: swift-function-removed source=breaking binary=none legacy(_:)
// options: library-evolution
//--- old
public func legacy(_ x: Int) -> Int { x }
//--- new
@_silgen_name("$s7Library6legacyyS2iF") @usableFromInline func keptForOldClients(_ x: Int) -> Int { x }
//--- client
if legacy(1) != 1 { fatalError() }
