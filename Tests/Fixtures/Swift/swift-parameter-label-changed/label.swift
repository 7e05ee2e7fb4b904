// Another label.
// expect: swift-parameter-label-changed source=breaking binary=none move(by:)
//--- old
public func move(by way: Int) {}
//--- new
public func move(for way: Int) {}
//--- client
func use() { move(by: 1) }
