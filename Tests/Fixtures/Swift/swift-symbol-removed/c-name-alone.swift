// A function of C has no symbol of Swift's.
// expect: swift-symbol-removed source=none binary=breaking f(_:)
// options: library-evolution
//--- old
public func f(_ x: Int) -> Int { x }
//--- new
@c(library_f) public func f(_ x: Int) -> Int { x }
//--- client
if f(1) != 1 { fatalError() }
