// Optimised clients allocate the object and call the designated initialiser itself, which a convenience one lacks.
// expect: swift-symbol-removed source=none binary=breaking C.init()
// options: library-evolution
//--- old
public class C { let n: Int; public init(n: Int) { self.n = n }; public init() { n = 1 }; public func f() -> Int { n } }
//--- new
public class C { let n: Int; public init(n: Int) { self.n = n }; public convenience init() { self.init(n: 1) }; public func f() -> Int { n } }
//--- client
if C().f() != 1 { fatalError() }
