// Callers that pass a value write the same for an autoclosure of it.
// expect: swift-parameter-autoclosure-changed source=risky binary=none log(_:)
//--- old
public func log(_ text: String) {}
//--- new
public func log(_ text: @autoclosure () -> String) {}
//--- client
func use(_ name: String) { log("a \(name)"); log(name) }
