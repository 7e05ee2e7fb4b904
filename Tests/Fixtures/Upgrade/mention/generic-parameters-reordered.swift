// Arguments that are written are for other parameters; those that are inferred are not.
//--- old
public struct Pair<Key: Hashable, Value> { public init(key: Key, value: Value) {} }
//--- new
public struct Pair<Value, Key: Hashable> { public init(key: Key, value: Value) {} }
//--- client
import Library
struct Mine {}
func use(_ pair: Pair<Int, Mine>) {} // may refused
func make() { print(Pair(key: 1, value: Mine())) }
