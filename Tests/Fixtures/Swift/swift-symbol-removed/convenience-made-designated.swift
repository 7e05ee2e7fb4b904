// A designated initialiser has the symbols of a convenience one as well.
// expect: nothing
// options: library-evolution
//--- old
public final class C { let n: Int; public init(n: Int) { self.n = n }; public convenience init() { self.init(n: 1) }; public func f() -> Int { n } }
//--- new
public final class C { let n: Int; public init(n: Int) { self.n = n }; public init() { n = 1 }; public func f() -> Int { n } }
//--- client
if C().f() != 1 { fatalError() }
