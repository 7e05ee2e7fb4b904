// The default that is left serves only those who conform to the refined protocol.
// expect: swift-default-implementation-removed source=breaking binary=none Shape.name()
//--- old
public protocol Shape { func name() -> String }
public protocol Solid: Shape {}
extension Shape { public func name() -> String { "" } }
//--- new
public protocol Shape { func name() -> String }
public protocol Solid: Shape {}
extension Solid { public func name() -> String { "" } }
//--- client
struct Mine: Shape {}
