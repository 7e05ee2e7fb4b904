// Arguments are given by position.
// expect: swift-generic-parameter-changed source=breaking binary=none Pair
//--- old
public struct Pair<A: Hashable, B> { public init() {} }
//--- new
public struct Pair<B, A: Hashable> { public init() {} }
//--- client
struct Mine {}
func use(_ pair: Pair<Int, Mine>) {}
