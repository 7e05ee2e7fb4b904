// A requirement that says again what an inherited protocol asks for has no symbols of its own.
// options: library-evolution
// expect: nothing
//--- old
public protocol Q { associatedtype E; func f(_ e: E) -> Int; var n: Int { get } }
public protocol P: Q { associatedtype E; func f(_ e: E) -> Int; var n: Int { get } }
public func use<T: P>(_ p: T, _ e: T.E) -> Int { p.f(e) + p.n }
//--- new
public protocol Q { associatedtype E; func f(_ e: E) -> Int; var n: Int { get } }
public protocol P: Q {}
public func use<T: P>(_ p: T, _ e: T.E) -> Int { p.f(e) + p.n }
//--- client
struct S: P { func f(_ e: Int) -> Int { e }; let n = 2 }
func total<T: P>(_ p: T, _ e: T.E) -> Int { p.f(e) + p.n }
precondition(total(S(), 1) == 3 && use(S(), 1) == 3)
