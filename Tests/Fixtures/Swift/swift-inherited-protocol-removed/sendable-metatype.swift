// Metatypes that are not Sendable are warned of where they pass.
// expect: swift-inherited-protocol-removed source=risky@6 binary=none Shape
//--- old
public protocol Shape: SendableMetatype { static func make() -> Int }
//--- new
public protocol Shape { static func make() -> Int }
//--- client
func run(_ body: @escaping @Sendable () -> Void) {}
func use<S: Shape>(_ type: S.Type) { run { _ = type.make() } }
struct Dot: Shape { static func make() -> Int { 1 } }
