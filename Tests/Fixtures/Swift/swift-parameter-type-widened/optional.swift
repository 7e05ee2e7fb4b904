// An optional takes what the plain type took.
// expect: swift-parameter-type-widened source=none binary=none move(by:)
//--- old
public func move(by way: Int) {}
//--- new
public func move(by way: Int?) {}
//--- client
func use(_ n: Int) { move(by: n) }
