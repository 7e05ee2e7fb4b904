// The same type with and without sugar.
// expect: nothing
//--- old
public struct S { public init() {}; public var x: [Int: String]? { nil } }
//--- new
public struct S { public init() {}; public var x: Optional<Dictionary<Int, String>> { nil } }
//--- client
func use() -> String? { S().x?[1] }
