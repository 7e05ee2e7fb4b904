// Calls that left it out do not compile.
// expect: swift-parameter-default-removed source=breaking binary=none move(by:)
//--- old
public func move(by way: Int = 1) {}
//--- new
public func move(by way: Int) {}
//--- client
func use() { move() }
