// A struct has no table.
// expect: nothing
// options: library-evolution
//--- old
public struct S { public init() {}; public func f() {} }
//--- new
public struct S { public init() {}; }
extension S { public func f() {} }
//--- client
S().f()
