// What conforms to the protocol on an actor alone is refused in each language mode.
// expect: swift-callable-constraint-added source=breaking binary=none run(_:)
//--- old
public protocol Shape { func draw() }
public func run<S: Shape>(_ type: S.Type) {}
//--- new
public protocol Shape { func draw() }
public func run<S: Shape & SendableMetatype>(_ type: S.Type) {}
//--- client
@MainActor final class View: @MainActor Shape { func draw() {} }
@MainActor func use() { run(View.self) }
