// A property wrapper on a parameter is the function's own matter.
// expect: nothing
//--- old
@propertyWrapper public struct Stored<Value> {
  public var wrappedValue: Value
  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
}
public func set(size: Int) {}
//--- new
@propertyWrapper public struct Stored<Value> {
  public var wrappedValue: Value
  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
}
public func set(@Stored size: Int) {}
//--- client
func use() {
  set(size: 1)
  let function: (Int) -> Void = set
  function(2)
}
