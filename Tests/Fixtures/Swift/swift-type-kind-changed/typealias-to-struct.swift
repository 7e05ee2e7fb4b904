// A typealias that becomes a type of its own.
// expect: swift-type-kind-changed source=breaking binary=none Identifier
//--- old
public typealias Identifier = String
//--- new
public struct Identifier { public init() {} }
//--- client
let name: Identifier = "a"
