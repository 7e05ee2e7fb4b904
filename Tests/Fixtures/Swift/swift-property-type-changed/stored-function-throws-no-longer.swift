// Who sets the function may set one that throws.
// expect: swift-property-type-changed source=breaking binary=none Hooks.handler
//--- old
public struct Hooks { public init() {}; public var handler: (Int) throws -> Int = { $0 } }
//--- new
public struct Hooks { public init() {}; public var handler: (Int) -> Int = { $0 } }
//--- client
struct Odd: Error {}
func use(_ hooks: inout Hooks) { hooks.handler = { _ in throw Odd() } }
