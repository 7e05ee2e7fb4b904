// Defaulted closure added before trailing.
// expect: swift-parameter-added-with-default source=none binary=none take(a:)
//--- old
public func take(a: () -> Void) {}
//--- new
public func take(b: () -> Void = {}, a: () -> Void) {}
//--- client
func use() { take { } }
