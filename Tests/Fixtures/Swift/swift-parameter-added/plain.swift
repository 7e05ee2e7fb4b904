// A parameter without a default is a hole that every call has to fill.
// expect: swift-parameter-added source=breaking binary=none move(by:)
//--- old
public func move(by way: Int) {}
//--- new
public func move(by way: Int, scale: Int) {}
//--- client
func use() { move(by: 1) }
