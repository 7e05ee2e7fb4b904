// Closure async added.
// expect: swift-parameter-type-widened source=none binary=none take(_:)
//--- old
public func take(_ t: () -> Void) {}
//--- new
public func take(_ t: () async -> Void) {}
//--- client
func use() { take { } }
