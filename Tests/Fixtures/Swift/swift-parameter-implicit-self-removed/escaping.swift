// Only closures that escape have to say whose members they name.
// expect: swift-parameter-implicit-self-removed source=breaking binary=none start(_:)
//--- old
public func start(@_implicitSelfCapture _ body: @escaping () -> Void) {}
public func run(@_implicitSelfCapture _ body: () -> Void) { body() }
public func repeats(_ body: @escaping () -> Void) {}
//--- new
public func start(_ body: @escaping () -> Void) {}
public func run(_ body: () -> Void) { body() }
public func repeats(@_implicitSelfCapture _ body: @escaping () -> Void) {}
//--- client
final class Model {
  var count = 0
  func load() {
    start { count += 1 }
    run { count += 1 }
    repeats { self.count += 1 }
  }
}
