// Another wrapper has another projected value.
// expect: swift-projected-value-removed source=breaking binary=none S.x
//--- old
@propertyWrapper public struct W { public var wrappedValue: Int; public init(wrappedValue: Int) { self.wrappedValue = wrappedValue }; public var projectedValue: Int { 1 } }
@propertyWrapper public struct V { public var wrappedValue: Int; public init(wrappedValue: Int) { self.wrappedValue = wrappedValue } }
public struct S { public init() {}; @W public var x = 1 }
//--- new
@propertyWrapper public struct W { public var wrappedValue: Int; public init(wrappedValue: Int) { self.wrappedValue = wrappedValue }; public var projectedValue: Int { 1 } }
@propertyWrapper public struct V { public var wrappedValue: Int; public init(wrappedValue: Int) { self.wrappedValue = wrappedValue } }
public struct S { public init() {}; @V public var x = 1 }
//--- client
func use() -> Int { S().$x }
