// A parameter in front.
// expect: swift-parameter-added source=breaking binary=none move(by:)
//--- old
public func move(by way: Int) {}
//--- new
public func move(_ name: String, by way: Int) {}
//--- client
func use() { move(by: 1) }
