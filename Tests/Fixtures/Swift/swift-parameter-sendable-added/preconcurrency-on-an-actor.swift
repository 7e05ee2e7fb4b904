// With @preconcurrency a closure is let through; but one that is written on an actor now cannot capture what is not on it.
// expect: swift-parameter-sendable-added source=breaking@6 binary=none fetch(_:)
// expect: swift-parameter-type-widened source=none binary=none fetch(_:)
//--- old
public func fetch(_ completion: @escaping (Int) -> Void) {}
public func load(_ completion: @escaping @MainActor (Int) -> Void) {}
//--- new
@preconcurrency public func fetch(_ completion: @escaping @MainActor @Sendable (Int) -> Void) {}
@preconcurrency public func load(_ completion: @escaping @MainActor @Sendable (Int) -> Void) {}
//--- client
final class Model {
  var value = 0
  func update() { fetch { [weak self] in self?.value = $0 } }
}
@MainActor final class View {
  var value = 0
  func update() { load { [weak self] in self?.value = $0 } }
}
