// A new overload that an old call leaves as many arguments out of as of the old one.
// expect: swift-function-added source=breaking binary=none find(_:depth:)
//--- old
public func find(_ name: String, limit: Int = 1) {}
//--- new
public func find(_ name: String, limit: Int = 1) {}
public func find(_ name: String, depth: Int = 1) {}
//--- client
func use() { find("a") }
