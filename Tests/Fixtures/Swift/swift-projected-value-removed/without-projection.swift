// A wrapper without a projected value shows nowhere.
// expect: nothing
//--- old
@propertyWrapper public struct W { public var wrappedValue: Int; public init(wrappedValue: Int) { self.wrappedValue = wrappedValue } }
public struct S { public init() {}; @W public var x = 1 }
//--- new
@propertyWrapper public struct W { public var wrappedValue: Int; public init(wrappedValue: Int) { self.wrappedValue = wrappedValue } }
public struct S { public init() {}; public var x = 1 }
//--- client
func use() -> Int { S().x }
