// Callers write a value as before; the function evaluates it when it needs it.
// expect: swift-parameter-autoclosure-changed source=risky binary=none log(_:)
//--- old
public func log(_ text: String) {}
//--- new
public func log(_ text: @autoclosure () -> String) {}
//--- client
for text in ["a", "b"] { log(text) }
