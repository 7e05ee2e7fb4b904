// Comparable instead of Equatable.
// expect: swift-callable-constraint-added source=breaking binary=none find(_:)
//--- old
public func find<T: Equatable>(_ t: T) {}
//--- new
public func find<T: Comparable>(_ t: T) {}
//--- client
struct Mine: Equatable {}
func use() { find(Mine()) }
