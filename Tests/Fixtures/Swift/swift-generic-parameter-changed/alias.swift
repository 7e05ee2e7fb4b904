// Nothing can name a typealias's parameters but the typealias itself.
// expect: nothing
//--- old
public struct Pair<A, B> { public init() {} }
public typealias Index<K: Hashable> = [K: [Int]]
public typealias Same<A, B> = Pair<A, B>
//--- new
public struct Pair<A, B> { public init() {} }
public typealias Index<Key: Hashable> = [Key: [Int]]
public typealias Same<First, Second> = Pair<First, Second>
//--- client
var index: Index<String> = ["a": [1]]
func use<T>(_ pair: Same<T, Int>) {}
extension Same where A == Int { func sum() -> Int { 1 } }
