// An optional closure may escape.
// expect: swift-parameter-escaping-added source=breaking binary=none f(_:)
// expect: swift-parameter-type-widened source=none binary=none f(_:)
//--- old
public func f(_ b: () -> Void) {}
//--- new
public func f(_ b: (() -> Void)?) {}
//--- client
func use(_ b: () -> Void) { f(b) }
