// A property wrapper that needs no value any more: memberwise initialisers of clients take the wrapper.
// expect: swift-initializer-added source=breaking binary=none Stored.init(key:)
//--- old
@propertyWrapper public struct Stored<Value: ExpressibleByIntegerLiteral> {
  public var wrappedValue: Value
  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
}
//--- new
@propertyWrapper public struct Stored<Value: ExpressibleByIntegerLiteral> {
  public var wrappedValue: Value
  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
  public init(key: String = "") { wrappedValue = 0 }
}
//--- client
struct Settings { @Stored var size: Int }
let settings = Settings(size: 2)
