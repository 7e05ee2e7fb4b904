// What an extension called projectedValue was never a wrapper's projection.
// expect: nothing
//--- old
@propertyWrapper public struct Clamped<Value> {
  public var wrappedValue: Value
  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
}
extension Clamped {
  public var projectedValue: Int { 1 }
}
public struct Sound {
  @Clamped public var level = 1
  public init() {}
}
//--- new
@propertyWrapper public struct Clamped<Value> {
  public var wrappedValue: Value
  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
  public var projectedValue: Int { 1 }
}
public struct Sound {
  public var level = 1
  public init() {}
}
//--- client
func limit(_ clamped: Clamped<Int>) -> Int { clamped.projectedValue + Sound().level }
