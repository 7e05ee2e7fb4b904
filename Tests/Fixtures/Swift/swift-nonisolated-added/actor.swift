// Callers may go on awaiting.
// expect: swift-nonisolated-added source=none binary=none A.f()
//--- old
public actor A { public init() {}; public func f() {} }
//--- new
public actor A { public init() {}; public nonisolated func f() {} }
//--- client
func g(a: A) async { await a.f() }
