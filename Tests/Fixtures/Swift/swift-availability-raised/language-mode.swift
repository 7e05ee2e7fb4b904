// Clients in the Swift 5 language mode lack it.
// expect: swift-availability-raised source=breaking binary=none load()
// modes: 5
//--- old
public func load() {}
//--- new
@available(swift 6) public func load() {}
//--- client
func use() { load() }
