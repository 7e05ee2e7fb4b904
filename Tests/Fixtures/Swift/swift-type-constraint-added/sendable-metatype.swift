// Generic code of Swift 6 clients, and what conforms on an actor alone, is no argument of the type any more.
// expect: swift-type-constraint-added source=breaking@6 binary=none Box
//--- old
public protocol Shape { func draw() }
public struct Box<S: Shape> { public init() {} }
//--- new
public protocol Shape { func draw() }
public struct Box<S: Shape & SendableMetatype> { public init() {} }
//--- client
struct Square: Shape { func draw() {} }
let box = Box<Square>()
func use<S: Shape>(_ type: S.Type) { _ = Box<S>() }
#if swift(>=6)
@MainActor final class View: @MainActor Shape { func draw() {} }
@MainActor func use() { _ = Box<View>() }
#endif
