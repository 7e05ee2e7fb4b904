// An overload that asks for Sendable goes before the disfavoured one that does not, also where only that one fits.
// expect: swift-function-added source=breaking@6 binary=none run(_:)
// expect: swift-function-added source=breaking@6 binary=none Store.hold(_:)
// expect: swift-function-added source=risky binary=none Store.keep(_:)
// expect: swift-function-added source=breaking binary=none start(_:)
//--- old
public func run(_ body: @escaping () -> Void) {}
public func start(_ body: @escaping () -> Void) {}
public struct Store {
  public init() {}
  public func hold<Value>(_ value: Value) {}
  public func keep<Value>(_ value: Value) {}
}
//--- new
public func run(_ body: @escaping @Sendable () -> Void) {}
@_disfavoredOverload
public func run(_ body: @escaping () -> Void) {}
public func start(_ body: @escaping @Sendable () -> Void) {}
public func start(_ body: @escaping () -> Void) {}
public struct Store {
  public init() {}
  public func hold<Value: Sendable>(_ value: Value) {}
  @_disfavoredOverload
  public func hold<Value>(_ value: Value) {}
  public func keep<Value: Hashable>(_ value: Value) {}
  @_disfavoredOverload
  public func keep<Value>(_ value: Value) {}
}
//--- client
final class Box { var value = 1 }
func use() {
  let box = Box()
  run { box.value += 1 }
  Store().hold(box)
  Store().keep(box)
  start { box.value += 1 }
}
