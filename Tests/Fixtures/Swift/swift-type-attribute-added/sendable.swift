// A conformance is no attribute.
// expect: swift-conformance-added source=none binary=none W
//--- old
@propertyWrapper public struct W { public var wrappedValue: Int; public init(wrappedValue: Int) { self.wrappedValue = wrappedValue } }
//--- new
@propertyWrapper public struct W: Sendable { public var wrappedValue: Int; public init(wrappedValue: Int) { self.wrappedValue = wrappedValue } }
//--- client
struct X { @W var x = 1 }
