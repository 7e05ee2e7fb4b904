// Closures that are not Sendable may be passed.
// expect: swift-parameter-sendable-removed source=none binary=none f(_:)
//--- old
public func f(_ b: @escaping @Sendable () -> Void) {}
//--- new
public func f(_ b: @escaping () -> Void) {}
//--- client
func use() { f {} }
