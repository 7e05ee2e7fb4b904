// Who awaited it goes on.
// expect: swift-nonisolated-removed source=risky@6 binary=none A.read()
//--- old
public actor A { public init() {}; nonisolated public func read() async -> Int { 1 } }
//--- new
public actor A { public init() {}; public func read() async -> Int { 1 } }
//--- client
func use(_ a: A) async -> Int { await a.read() }
