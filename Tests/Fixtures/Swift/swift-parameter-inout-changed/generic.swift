// What is generic now takes any value, but no address of one.
// expect: swift-parameter-inout-changed source=breaking binary=none raise(_:)
//--- old
public func raise(_ value: inout Int) {}
//--- new
public func raise<T>(_ value: T) {}
//--- client
func use() {
  var value = 1
  raise(&value)
}
