// Compiled clients do not pass the new argument.
// expect: swift-parameter-added-with-default source=none binary=breaking f()
// options: library-evolution
//--- old
public func f() {}
//--- new
public func f(_ x: Int = 1) {}
//--- client
f()
