// Whoever conforms may go on to ask for 'Sendable'; whoever overrides may not.
// expect: swift-callable-constraint-removed source=none binary=none Store.keep(_:)
// expect: swift-callable-constraint-removed source=none binary=none Store.init(_:)
//--- old
public protocol Store {
  init<Value: Sendable>(_ value: Value)
  func keep<Value: Comparable & Sendable>(_ value: Value)
}
//--- new
public protocol Store {
  init<Value>(_ value: Value)
  func keep<Value: Comparable>(_ value: Value)
}
//--- client
struct Mine: Store {
  init<Value: Sendable>(_ value: Value) {}
  func keep<Value: Comparable & Sendable>(_ value: Value) {}
}
func use(_ store: some Store) { store.keep(1) }
