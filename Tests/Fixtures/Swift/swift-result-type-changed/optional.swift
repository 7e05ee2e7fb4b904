// An optional result.
// expect: swift-result-type-changed source=breaking binary=none load()
//--- old
public func load() -> Int { 1 }
//--- new
public func load() -> Int? { 1 }
//--- client
func use() -> Int { load() }
