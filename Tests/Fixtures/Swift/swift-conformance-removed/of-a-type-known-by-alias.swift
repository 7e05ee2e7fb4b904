// Clients use the conformances of an underscored type by its typealias.
// expect: swift-conformance-removed source=breaking binary=none _Key
//--- old
public struct _Key: Hashable { public init() {} }
public typealias Key = _Key
//--- new
public struct _Key { public init() {} }
public typealias Key = _Key
//--- client
func use(_ keys: Set<Key>) {}
