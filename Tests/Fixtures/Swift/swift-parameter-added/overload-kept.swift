// An overload beside the old function is new, and nothing is changed.
// expect: swift-function-added source=none binary=none move(by:scale:)
//--- old
public func move(by way: Int) {}
//--- new
public func move(by way: Int) {}
public func move(by way: Int, scale: Int) {}
//--- client
func use() { move(by: 1) }
