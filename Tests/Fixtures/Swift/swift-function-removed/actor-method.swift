// A method of an actor.
// expect: swift-function-removed source=breaking binary=none Store.load()
//--- old
public actor Store { public init() {}
 public func load() {} }
//--- new
public actor Store { public init() {} }
//--- client
func use(_ s: Store) async { await s.load() }
