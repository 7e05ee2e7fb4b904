// A property wrapper projects what stands in the type itself; in an extension it is a property like others.
// expect: swift-projected-value-removed source=breaking binary=none Clamped.projectedValue
//--- old
@propertyWrapper public struct Clamped<Value> {
  public var wrappedValue: Value
  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
  public var projectedValue: Int { 1 }
}
//--- new
@propertyWrapper public struct Clamped<Value> {
  public var wrappedValue: Value
  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
}
extension Clamped {
  public var projectedValue: Int { 1 }
}
//--- client
struct Volume {
  @Clamped var level = 1
  func limit() -> Int { $level }
}
