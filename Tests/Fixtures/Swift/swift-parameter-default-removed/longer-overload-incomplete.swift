// A longer overload that asks for an argument takes not all of the calls.
// expect: swift-function-added source=none binary=none log(_:level:file:)
// expect: swift-parameter-default-removed source=breaking binary=none log(_:level:)
//--- old
public func log(_ text: String, level: Int = 0) {}
//--- new
public func log(_ text: String, level: Int) {}
public func log(_ text: String, level: Int = 0, file: String) {}
//--- client
func use() { log("a") }
