// Fewer integers fit.
// expect: swift-parameter-type-changed source=breaking binary=none Number.init(integerLiteral:)
//--- old
public struct Number: ExpressibleByIntegerLiteral { public init(integerLiteral value: Int) {} }
//--- new
public struct Number: ExpressibleByIntegerLiteral { public init(integerLiteral value: UInt) {} }
//--- client
let number: Number = -1
