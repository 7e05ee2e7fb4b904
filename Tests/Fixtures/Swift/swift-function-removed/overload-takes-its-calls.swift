// Another overload takes every call.
// expect: swift-function-removed source=none binary=none find(_:)
//--- old
public func find(_ n: Int) {}
public func find<T>(_ t: T) {}
//--- new
public func find<T>(_ t: T) {}
//--- client
func use() { find(1) }
