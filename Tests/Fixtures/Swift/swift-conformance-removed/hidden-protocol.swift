// Nobody sees what a type of another module had by a protocol that is not public.
// expect: nothing
//--- old
protocol P { func f() }
package protocol Q {}
extension Int: P { func f() {} }
extension Optional: P where Wrapped: P { func f() {} }
extension String: Q {}
public struct S: P { func f() {} }
//--- new
public struct S {}
//--- client
func use(_ s: S) -> Int { 1 }
