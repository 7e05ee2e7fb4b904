// A wrapper that takes a closure: initialisers cannot set the property from its value any more.
// expect: swift-parameter-autoclosure-changed source=breaking binary=none Stored.init(wrappedValue:)
//--- old
@propertyWrapper public struct Stored<Value: ExpressibleByIntegerLiteral> {
  public var wrappedValue: Value
  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
}
//--- new
@propertyWrapper public struct Stored<Value: ExpressibleByIntegerLiteral> {
  public var wrappedValue: Value
  public init(wrappedValue: @autoclosure () -> Value) { self.wrappedValue = wrappedValue() }
}
//--- client
struct Settings {
  @Stored var size: Int
  init(_ number: Int) { size = number }
}
