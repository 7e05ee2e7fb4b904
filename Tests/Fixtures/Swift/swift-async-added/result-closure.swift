// The closure was asynchronous already.
// expect: swift-parameter-added-with-default source=none binary=none f()
//--- old
public func f() async -> Int { 1 }
//--- new
public func f(_ x: Int = 1) async -> Int { 1 }
//--- client
func use() async -> Int { await f() }
