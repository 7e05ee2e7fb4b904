// What is only emitted into clients has no symbol any more.
// expect: swift-symbol-removed source=none binary=breaking f()
// options: library-evolution
//--- old
public func f() -> Int { 1 }
//--- new
@_alwaysEmitIntoClient public func f() -> Int { 1 }
//--- client
_ = f()
