// An override that goes on to ask for 'Sendable' overrides nothing.
// expect: swift-callable-constraint-removed source=breaking binary=none Store.keep(_:)
//--- old
open class Store {
  public init() {}
  open func keep<Value: Sendable>(_ value: Value) {}
}
//--- new
open class Store {
  public init() {}
  open func keep<Value>(_ value: Value) {}
}
//--- client
class Mine: Store {
  override func keep<Value: Sendable>(_ value: Value) {}
}
