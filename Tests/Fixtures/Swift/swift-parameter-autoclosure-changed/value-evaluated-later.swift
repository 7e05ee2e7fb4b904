// Callers write a value as before; the function evaluates it when it needs it.
// expect: swift-parameter-autoclosure-changed source=risky binary=none log(_:)
// expect: swift-parameter-autoclosure-changed source=risky binary=none Lazy.init(wrappedValue:)
//--- old
public func log(_ text: String) {}
@propertyWrapper public struct Lazy<Value> {
  public var wrappedValue: Value
  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
}
//--- new
public func log(_ text: @autoclosure () -> String) {}
@propertyWrapper public struct Lazy<Value> {
  public var wrappedValue: Value
  public init(wrappedValue: @autoclosure () -> Value) { self.wrappedValue = wrappedValue() }
}
//--- client
struct Counter {
  @Lazy var count = 1
  mutating func step() { log("\(count)"); count += 1 }
}
for text in ["a", "b"] { log(text) }
