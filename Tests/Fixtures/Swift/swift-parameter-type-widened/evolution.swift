// Another type makes another symbol.
// expect: swift-parameter-type-widened source=none binary=breaking f(_:)
// options: library-evolution
//--- old
public func f(_ x: Int) {}
//--- new
public func f(_ x: Int?) {}
//--- client
f(1)
