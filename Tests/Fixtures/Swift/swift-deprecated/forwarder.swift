// The old function stays and names its successor.
// expect: swift-deprecated source=none binary=none old(_:)
// expect: swift-function-added source=none binary=none new(_:)
//--- old
public func old(_ x: Int) {}
//--- new
@available(*, deprecated, renamed: "new") public func old(_ x: Int) {}
public func new(_ x: Int) {}
//--- client
func g() { old(1) }
