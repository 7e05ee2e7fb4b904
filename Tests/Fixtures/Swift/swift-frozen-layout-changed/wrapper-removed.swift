// The storage of a wrapped property is the wrapper.
// expect: swift-frozen-layout-changed source=none binary=breaking S
// options: library-evolution
//--- old
@propertyWrapper public struct W: Sendable { public var wrappedValue: Int; public var extra = 8; public init(wrappedValue: Int) { self.wrappedValue = wrappedValue } }
@frozen public struct S: Sendable { @W public var a = 1; public init() {} }
//--- new
@propertyWrapper public struct W: Sendable { public var wrappedValue: Int; public var extra = 8; public init(wrappedValue: Int) { self.wrappedValue = wrappedValue } }
@frozen public struct S: Sendable { public var a = 1; public init() {} }
//--- client
var s = S(); s.a = 3
if s.a != 3 { fatalError() }
