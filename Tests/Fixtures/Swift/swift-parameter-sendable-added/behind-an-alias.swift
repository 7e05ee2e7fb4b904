// A typealias takes the place of the closure's type, and says more than it did.
// expect: swift-typealias-added source=none binary=none Initializer
// expect: swift-parameter-sendable-added source=breaking@6 binary=none start(_:)
// expect: swift-parameter-sendable-added source=breaking@6 binary=none restart(_:)
//--- old
public func start(_ body: @escaping (Int) -> Void) {}
public func restart(_ body: ((Int) -> Void)?) {}
//--- new
public typealias Initializer = @Sendable (Int) -> Void
public func start(_ body: @escaping Initializer) {}
public func restart(_ body: Initializer?) {}
//--- client
func use(_ body: @escaping (Int) -> Void) {
  start(body)
  restart(body)
}
