// An initialiser that asks for more than the property wrapper, and one that takes something, leave clients' initialisers alone.
// expect: swift-initializer-added source=none binary=none Stored.init()
// expect: swift-initializer-added source=none binary=none Stored.init(key:)
//--- old
@propertyWrapper public struct Stored<Value: ExpressibleByIntegerLiteral> {
  public var wrappedValue: Value
  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
}
//--- new
@propertyWrapper public struct Stored<Value: ExpressibleByIntegerLiteral> {
  public var wrappedValue: Value
  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
  public init(key: String) { wrappedValue = 0 }
}
extension Stored where Value: FixedWidthInteger { public init() { wrappedValue = 0 } }
//--- client
struct Settings { @Stored var size: Int }
let settings = Settings(size: 2)
