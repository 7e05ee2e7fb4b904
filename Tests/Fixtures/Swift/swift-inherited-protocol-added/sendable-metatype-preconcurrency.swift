// With @preconcurrency the compiler warns of a conformance that is isolated; others have a Sendable metatype anyway.
// expect: swift-inherited-protocol-added source=risky binary=none Shape
//--- old
public protocol Shape { func draw() }
//--- new
@preconcurrency public protocol Shape: SendableMetatype { func draw() }
//--- client
@MainActor final class View: @MainActor Shape { func draw() {} }
struct Dot: Shape { func draw() {} }
