// The symbol is still there.
// expect: swift-declaration-became-spi source=breaking binary=none f()
// options: library-evolution
//--- old
public func f() {}
public func g() {}
//--- new
@_spi(X) public func f() {}
public func g() {}
//--- client
f()
