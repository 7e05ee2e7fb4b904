// The old name stays for a type that conforms to less.
// expect: swift-renamed source=none binary=none Key
// expect: swift-conformance-removed source=breaking binary=none Key
//--- old
public struct Key: Hashable { public init() {}; public func go() {} }
//--- new
public struct NewKey { public init() {}; public func go() {} }
public typealias Key = NewKey
//--- client
func use() -> Set<Key> { [Key()] }
