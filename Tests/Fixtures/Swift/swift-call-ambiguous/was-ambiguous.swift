// What was ambiguous before could not be called.
// expect: swift-function-added source=none binary=none find(_:kind:)
//--- old
public func find(_ name: String, limit: Int = 1) {}
public func find(_ name: String, depth: Int = 1) {}
//--- new
public func find(_ name: String, limit: Int = 1) {}
public func find(_ name: String, depth: Int = 1) {}
public func find(_ name: String, kind: Int = 1) {}
//--- client
func use() { find("a", limit: 1) }
