// A property wrapper.
// expect: swift-type-attribute-removed source=breaking binary=none Clamped
//--- old
@propertyWrapper public struct Clamped { public var wrappedValue: Int
 public init(wrappedValue: Int) { self.wrappedValue = wrappedValue } }
//--- new
public struct Clamped { public var wrappedValue: Int
 public init(wrappedValue: Int) { self.wrappedValue = wrappedValue } }
//--- client
struct Mine { @Clamped var width = 1 }
