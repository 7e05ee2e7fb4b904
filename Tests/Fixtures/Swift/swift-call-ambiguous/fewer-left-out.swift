// The overload that fewer arguments are left out of is preferred.
// expect: swift-parameter-default-added source=none binary=none find(_:limit:depth:)
// expect: swift-parameter-default-added source=none binary=none find(_:limit:depth:)
//--- old
public func find(_ name: String, kind: Int = 1) {}
public func find(_ name: String, limit: Int, depth: Int) {}
//--- new
public func find(_ name: String, kind: Int = 1) {}
public func find(_ name: String, limit: Int = 2, depth: Int = 2) {}
//--- client
func use() { find("a") }
