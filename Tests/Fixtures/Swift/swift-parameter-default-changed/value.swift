// Another default value.
// expect: swift-parameter-default-changed source=none binary=none move(by:)
//--- old
public func move(by way: Int = 1) {}
//--- new
public func move(by way: Int = 2) {}
//--- client
func use() { move() }
