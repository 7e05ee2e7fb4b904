// A later macOS is asked for; elsewhere nothing changes.
// expect: swift-availability-raised source=risky binary=none f()
//--- old
@available(macOS 12, *) public func f() {}
//--- new
@available(macOS 14, *) public func f() {}
//--- client
func use() { f() }
