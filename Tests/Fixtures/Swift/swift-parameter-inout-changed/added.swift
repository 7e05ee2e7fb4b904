// inout.
// expect: swift-parameter-inout-changed source=breaking binary=none fill(_:)
//--- old
public func fill(_ n: Int) {}
//--- new
public func fill(_ n: inout Int) {}
//--- client
func use(_ n: Int) { fill(n) }
