// Nonescaping optional closure.
// expect: swift-parameter-escaping-added source=breaking binary=none take(_:)
// expect: swift-parameter-type-widened source=none binary=none take(_:)
//--- old
public func take(_ p: () -> Void) {}
//--- new
public func take(_ p: (() -> Void)?) {}
//--- client
func use(_ f: () -> Void) { take(f) }
