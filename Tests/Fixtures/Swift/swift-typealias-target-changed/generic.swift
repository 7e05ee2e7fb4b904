// A generic typealias.
// expect: swift-typealias-target-changed source=breaking binary=none Table
//--- old
public typealias Table<V> = [String: V]
//--- new
public typealias Table<V> = [Int: V]
//--- client
func use(_ t: Table<Int>) -> Int? { t["a"] }
