// Callers of before have values that are copied.
// expect: swift-parameter-ownership-changed source=none binary=none drop(_:)
// expect: swift-callable-constraint-removed source=none binary=none drop(_:)
//--- old
public func drop<T>(_ value: T) {}
//--- new
public func drop<T: ~Copyable>(_ value: consuming T) {}
//--- client
func use(_ text: String) {
  drop(text)
  drop(text)
}
