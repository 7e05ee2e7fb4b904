// It conformed through the refining protocol.
// expect: nothing
//--- old
public struct V: Hashable { public init() {} }
//--- new
public struct V: Equatable, Hashable { public init() {} }
//--- client
func use() -> Bool { V() == V() }
