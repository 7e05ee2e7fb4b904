// A variadic parameter may be left out like one with a default.
// expect: swift-parameter-added-with-default source=none binary=none load(_:)
//--- old
public func load(_ path: String) {}
//--- new
public func load(_ path: String, options: Int...) {}
//--- client
func use() { load("a") }
