// Compiled clients find the symbol.
// expect: swift-access-lowered source=breaking binary=none f()
// options: library-evolution
//--- old
public func f() -> Int { 1 }
//--- new
@usableFromInline internal func f() -> Int { 1 }
//--- client
if f() != 1 { fatalError() }
