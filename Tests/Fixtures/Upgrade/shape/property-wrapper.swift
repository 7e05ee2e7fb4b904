// A property wrapper is made of the initial value and the arguments.
//--- old
@propertyWrapper public struct Flag {
  public var wrappedValue: Bool
  public init(wrappedValue: Bool, name: String = "") { self.wrappedValue = wrappedValue }
  public init(default value: Bool) { wrappedValue = value }
}
//--- new
@propertyWrapper public struct Flag {
  public var wrappedValue: Bool
  public init(wrappedValue: Bool, name: String = "", help: String = "") { self.wrappedValue = wrappedValue }
}
//--- client
import Library
struct Mine {
  @Flag var a = true
  @Flag(name: "b") var b = true
  @Flag(default: true) var c: Bool // affected
}
