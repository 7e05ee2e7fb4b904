// Only one overload of three changed.
// expect: swift-parameter-type-changed source=breaking binary=none show(_:)
//--- old
public func show(_ n: Int) {}
public func show(_ s: String) {}
public func show(_ b: [Bool]) {}
//--- new
public func show(_ n: Int) {}
public func show(_ s: String) {}
public func show(_ b: Set<Bool>) {}
//--- client
func use(_ b: [Bool]) { show(b) }
