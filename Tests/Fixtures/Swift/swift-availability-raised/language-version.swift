// Every compiler that is in use has the version.
// expect: swift-availability-raised source=risky binary=none load()
//--- old
public func load() {}
//--- new
@available(swift 5.9) public func load() {}
//--- client
func use() { load() }
