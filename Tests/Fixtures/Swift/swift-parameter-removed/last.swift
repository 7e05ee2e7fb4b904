// The last parameter.
// expect: swift-parameter-removed source=breaking binary=none move(by:scale:)
//--- old
public func move(by way: Int, scale: Int) {}
//--- new
public func move(by way: Int) {}
//--- client
func use() { move(by: 1, scale: 2) }
