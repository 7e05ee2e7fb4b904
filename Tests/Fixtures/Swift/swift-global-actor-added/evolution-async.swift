// Isolation is no part of the symbol, and nothing unsafe passes.
// expect: swift-global-actor-added source=risky@6 binary=none f()
// options: library-evolution
//--- old
public func f() async {}
//--- new
@MainActor public func f() async {}
//--- client
await f()
