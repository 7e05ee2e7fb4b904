// A new typealias for the same type.
// expect: swift-typealias-added source=none binary=none Way
//--- old
public func move(by way: Int) {}
//--- new
public typealias Way = Int
public func move(by way: Way) {}
//--- client
func use(_ n: Int) { move(by: n) }
