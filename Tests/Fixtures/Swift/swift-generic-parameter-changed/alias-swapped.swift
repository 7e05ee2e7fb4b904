// What the parameters stand for is the typealias's target.
// expect: swift-typealias-target-changed source=breaking binary=none Flipped
//--- old
public struct Pair<A, B> { public init() {} }
public typealias Flipped<A, B> = Pair<B, A>
//--- new
public struct Pair<A, B> { public init() {} }
public typealias Flipped<First, Second> = Pair<First, Second>
//--- client
func use(_ pair: Pair<Int, String>) -> Flipped<String, Int> { pair }
