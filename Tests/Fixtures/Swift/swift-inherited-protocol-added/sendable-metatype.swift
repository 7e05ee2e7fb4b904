// What conforms on an actor alone cannot promise that its metatype is Sendable; in no language mode.
// expect: swift-inherited-protocol-added source=breaking binary=none Shape
//--- old
public protocol Shape { func draw() }
//--- new
public protocol Shape: SendableMetatype { func draw() }
//--- client
@MainActor final class View: @MainActor Shape { func draw() {} }
