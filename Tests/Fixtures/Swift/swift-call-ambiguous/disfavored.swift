// An overload that the compiler takes only where no other fits.
// expect: swift-function-added source=none binary=none find(_:depth:)
//--- old
public func find(_ name: String, limit: Int = 1) {}
//--- new
public func find(_ name: String, limit: Int = 1) {}
@_disfavoredOverload public func find(_ name: String, depth: Int = 1) {}
//--- client
func use() { find("a") }
