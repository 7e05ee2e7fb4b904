// A closure that does not escape need not say whose members it names.
// expect: swift-parameter-escaping-removed source=none binary=none start(_:)
//--- old
public func start(@_implicitSelfCapture _ body: @escaping () -> Void) { body() }
public func run(@_implicitSelfCapture _ body: () -> Void) { body() }
//--- new
public func start(_ body: () -> Void) { body() }
public func run(_ body: () -> Void) { body() }
//--- client
final class Model {
  var count = 0
  func load() {
    start { count += 1 }
    run { count += 1 }
  }
}
