// A wrapped value that may be left out: memberwise initialisers of clients take the wrapper.
// expect: swift-parameter-default-added source=breaking binary=none Stored.init(wrappedValue:)
//--- old
@propertyWrapper public struct Stored<Value: ExpressibleByIntegerLiteral> {
  public var wrappedValue: Value
  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
}
//--- new
@propertyWrapper public struct Stored<Value: ExpressibleByIntegerLiteral> {
  public var wrappedValue: Value
  public init(wrappedValue: Value = 0) { self.wrappedValue = wrappedValue }
}
//--- client
struct Settings { @Stored var size: Int }
let settings = Settings(size: 2)
