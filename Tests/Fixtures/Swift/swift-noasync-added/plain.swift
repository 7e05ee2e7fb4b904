// Not from asynchronous code.
// expect: swift-noasync-added source=breaking@6 binary=none lock()
//--- old
public func lock() {}
//--- new
@available(*, noasync) public func lock() {}
//--- client
func use() async { lock() }
