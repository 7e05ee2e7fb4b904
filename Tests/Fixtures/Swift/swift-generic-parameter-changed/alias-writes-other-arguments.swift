// A typealias that writes its arguments out hands them on in another order.
// expect: swift-generic-parameter-changed source=breaking binary=none Swapped
//--- old
public struct Pair<First, Second> { public init() {} }
public typealias Swapped = Pair
//--- new
public struct Pair<First, Second> { public init() {} }
public typealias Swapped<First, Second> = Pair<Second, First>
//--- client
let pair: Pair<Int, String> = Swapped<Int, String>()
