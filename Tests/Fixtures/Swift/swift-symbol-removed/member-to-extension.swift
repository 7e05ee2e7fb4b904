// Extensions have no entries in the class's table.
// expect: swift-symbol-removed source=none binary=breaking C.f()
// options: library-evolution
//--- old
public class C { public init() {}; public func f() {} }
//--- new
public class C { public init() {} }
extension C { public func f() {} }
//--- client
C().f()
