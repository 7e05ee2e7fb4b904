// Another type.
// expect: swift-parameter-type-changed source=breaking binary=none move(by:)
//--- old
public func move(by way: Int) {}
//--- new
public func move(by way: String) {}
//--- client
func use(_ n: Int) { move(by: n) }
