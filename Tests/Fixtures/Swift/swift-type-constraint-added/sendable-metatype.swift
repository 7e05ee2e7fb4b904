// What conforms on an actor alone is no argument of the type any more.
// expect: swift-type-constraint-added source=breaking binary=none Box
//--- old
public protocol Shape { func draw() }
public struct Box<S: Shape> { public init() {} }
//--- new
public protocol Shape { func draw() }
public struct Box<S: Shape & SendableMetatype> { public init() {} }
//--- client
@MainActor final class View: @MainActor Shape { func draw() {} }
@MainActor func use() { _ = Box<View>() }
