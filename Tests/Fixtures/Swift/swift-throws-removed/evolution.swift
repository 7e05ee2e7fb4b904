// Effects are part of the symbol.
// expect: swift-throws-removed source=none binary=breaking f()
// options: library-evolution
//--- old
public func f() throws {}
//--- new
public func f() {}
//--- client
try f()
