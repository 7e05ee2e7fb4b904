// Reading a property must be awaited.
// expect: swift-async-added source=breaking binary=none S.x
//--- old
public struct S { public init() {}; public var x: Int { 1 } }
//--- new
public struct S { public init() {}; public var x: Int { get async { 1 } } }
//--- client
func g(s: S) -> Int { s.x }
