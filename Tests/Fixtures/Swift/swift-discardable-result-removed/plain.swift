// An unused result is a warning.
// expect: swift-discardable-result-removed source=none binary=none load()
//--- old
@discardableResult public func load() -> Int { 1 }
//--- new
public func load() -> Int { 1 }
//--- client
func use() { load() }
