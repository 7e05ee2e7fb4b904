// An asynchronous function is awaited anyway.
// expect: swift-parameter-isolated-changed source=none binary=none f(_:)
//--- old
public actor A {}
public func f(_ a: A) async {}
//--- new
public actor A {}
public func f(_ a: isolated A) async {}
//--- client
func g(a: A) async { await f(a) }
