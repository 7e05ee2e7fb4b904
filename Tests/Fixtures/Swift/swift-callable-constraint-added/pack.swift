// Each element has to be more, which is said once.
// expect: swift-callable-constraint-added source=breaking binary=none show(_:)
//--- old
public func show<each T>(_ values: repeat each T) {}
//--- new
public func show<each T: Hashable>(_ values: repeat each T) {}
//--- client
struct Mine {}
func use() { show(1, Mine()) }
