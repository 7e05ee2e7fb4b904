// The projected value had a symbol of its own.
// expect: swift-projected-value-removed source=breaking binary=breaking S.x
// options: library-evolution
//--- old
@propertyWrapper public struct W { public var wrappedValue: Int; public init(wrappedValue: Int) { self.wrappedValue = wrappedValue }; public var projectedValue: Int { 1 } }
@propertyWrapper public struct V { public var wrappedValue: Int; public init(wrappedValue: Int) { self.wrappedValue = wrappedValue } }
public struct S { public init() {}; @W public var x = 1 }
//--- new
@propertyWrapper public struct W { public var wrappedValue: Int; public init(wrappedValue: Int) { self.wrappedValue = wrappedValue }; public var projectedValue: Int { 1 } }
@propertyWrapper public struct V { public var wrappedValue: Int; public init(wrappedValue: Int) { self.wrappedValue = wrappedValue } }
public struct S { public init() {}; @V public var x = 1 }
//--- client
if S().$x != 1 { fatalError() }
