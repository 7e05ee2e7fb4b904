// A concrete result that became opaque.
// expect: swift-result-type-changed source=breaking binary=none load()
//--- old
public func load() -> [Int] { [] }
//--- new
public func load() -> some Collection<Int> { [] }
//--- client
func use() -> [Int] { load() }
