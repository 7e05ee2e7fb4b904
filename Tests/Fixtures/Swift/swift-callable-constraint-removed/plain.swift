// A constraint less.
// expect: swift-callable-constraint-removed source=none binary=none find(_:)
//--- old
public func find<T: Hashable>(_ t: T) {}
//--- new
public func find<T>(_ t: T) {}
//--- client
func use() { find(1) }
