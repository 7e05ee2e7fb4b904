// Generic code of Swift 6 clients does not promise it, and what conforms to the protocol on an actor alone is refused.
// expect: swift-callable-constraint-added source=breaking@6 binary=none run(_:)
//--- old
public protocol Shape { func draw() }
public func run<S: Shape>(_ type: S.Type) {}
//--- new
public protocol Shape { func draw() }
public func run<S: Shape & SendableMetatype>(_ type: S.Type) {}
//--- client
struct Square: Shape { func draw() {} }
run(Square.self)
func use<S: Shape>(_ type: S.Type) { run(type) }
#if swift(>=6)
@MainActor final class View: @MainActor Shape { func draw() {} }
@MainActor func use() { run(View.self) }
#endif
