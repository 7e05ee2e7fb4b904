// A parameter that had a default.
// expect: swift-parameter-removed source=breaking binary=none move(by:scale:)
//--- old
public func move(by way: Int, scale: Int = 1) {}
//--- new
public func move(by way: Int) {}
//--- client
func use() { move(by: 1, scale: 2) }
