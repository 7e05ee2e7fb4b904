// The internal name is nobody's business.
// expect: nothing
//--- old
public func move(by way: Int) {}
//--- new
public func move(by distance: Int) {}
//--- client
func use() { move(by: 1) }
