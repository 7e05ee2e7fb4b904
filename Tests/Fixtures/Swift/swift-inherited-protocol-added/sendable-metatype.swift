// Metatypes are Sendable but for conformances that are isolated to an actor; those stop.
// expect: swift-inherited-protocol-added source=risky binary=none Shape
//--- old
public protocol Shape { func draw() }
//--- new
public protocol Shape: SendableMetatype { func draw() }
//--- client
struct Dot: Shape { func draw() {} }
func all<S: Shape>(_ type: S.Type) -> S.Type { type }
_ = all(Dot.self)
