// Arguments of other types fit one of them alone.
// expect: swift-function-added source=none binary=none find(_:depth:)
//--- old
public func find(_ name: String, limit: Int = 1) {}
//--- new
public func find(_ name: String, limit: Int = 1) {}
public func find(_ number: Int, depth: Int = 1) {}
//--- client
func use() { find("a") }
