// Who releases the value is compiled into clients.
// expect: swift-consuming-added source=none binary=breaking S.n()
// options: library-evolution
//--- old
public struct S { public var a = [1]; public init() {}; public func n() -> Int { a.count } }
//--- new
public struct S { public var a = [1]; public init() {}; public consuming func n() -> Int { a.count } }
//--- client
if S().n() != 1 { fatalError() }
