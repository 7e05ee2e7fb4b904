// One of three overloads.
// expect: swift-function-removed source=breaking binary=none show(_:)
//--- old
public func show(_ n: Int) {}
public func show(_ s: String) {}
public func show(_ b: [Bool]) {}
//--- new
public func show(_ n: Int) {}
public func show(_ s: String) {}
//--- client
func use() { show([true]) }
