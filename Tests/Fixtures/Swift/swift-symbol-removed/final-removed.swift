// It was called directly, and is called through the class's table.
// expect: swift-symbol-removed source=none binary=breaking C.f()
// options: library-evolution
//--- old
public class C { public init() {}; public final func f() {} }
//--- new
public class C { public init() {}; public func f() {} }
//--- client
C().f()
