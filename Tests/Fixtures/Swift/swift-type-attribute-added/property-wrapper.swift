// A property wrapper.
// expect: swift-type-attribute-added source=none binary=none Clamped
//--- old
public struct Clamped { public var wrappedValue: Int
 public init(wrappedValue: Int) { self.wrappedValue = wrappedValue } }
//--- new
@propertyWrapper public struct Clamped { public var wrappedValue: Int
 public init(wrappedValue: Int) { self.wrappedValue = wrappedValue } }
//--- client
func use() -> Int { Clamped(wrappedValue: 1).wrappedValue }
