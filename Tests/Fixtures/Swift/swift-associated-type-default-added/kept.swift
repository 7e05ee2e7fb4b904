// The same default in other words.
// expect: nothing
//--- old
public protocol P { associatedtype A = [Int] }
//--- new
public protocol P { associatedtype A = Array<Int> }
//--- client
struct X: P {}
