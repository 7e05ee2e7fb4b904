// Literals are of any type that they fit; who calls the compiler's initialiser is unusual.
// expect: swift-parameter-type-changed source=risky binary=none Number.init(integerLiteral:)
// expect: swift-parameter-type-changed source=risky binary=none Name.init(stringLiteral:)
//--- old
public struct Number: ExpressibleByIntegerLiteral { public init(integerLiteral value: Int) {} }
public struct Name: ExpressibleByStringLiteral { public init(stringLiteral value: String) {} }
//--- new
public struct Number: ExpressibleByIntegerLiteral { public init(integerLiteral value: Int64) {} }
public struct Name: ExpressibleByStringLiteral { public init(stringLiteral value: StaticString) {} }
//--- client
let number: Number = 1
let names: [Name] = ["a", "b"]
