// The same conditions, spelled differently.
// expect: nothing
//--- old
public struct Pair<A, B> { public init() {} }
extension Pair: Equatable where A: Equatable, B: Equatable { public static func == (a: Pair, b: Pair) -> Bool { true } }
//--- new
public struct Pair<A, B> { public init() {} }
extension Pair: Equatable where B: Equatable, A: Equatable { public static func == (a: Pair, b: Pair) -> Bool { true } }
//--- client
func use(_ p: Pair<Int, Int>) -> Bool { p == p }
