// What a type of the standard library is anyway it does not lose with a protocol that asked for it.
// expect: swift-inherited-protocol-removed source=breaking binary=none Key
//--- old
public protocol Key: Hashable {}
extension Int: Key {}
//--- new
public protocol Key {}
extension Int: Key {}
//--- client
func use<K: Key>(_ key: K) -> Int { key.hashValue }
let numbers: Set<Int> = [1]
