// A compiled conforming type has no setter to call.
// expect: swift-setter-added source=breaking binary=breaking P.a
// options: library-evolution
//--- old
public protocol P { var a: Int { get } }
public func use(_ p: some P) -> Int { p.a }
//--- new
public protocol P { var a: Int { get set } }
public func use(_ p: some P) -> Int { var q = p; q.a = 5; return q.a - 4 }
//--- client
struct X: P { var a: Int { 1 } }
if use(X()) != 1 { fatalError() }
