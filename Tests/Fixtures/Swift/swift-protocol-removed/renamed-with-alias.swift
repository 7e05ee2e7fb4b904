// The old name stands for the new one.
// expect: swift-renamed source=none binary=none P
//--- old
public protocol P { func f() }
public func take(_ p: some P) {}
//--- new
public protocol Q { func f() }
public typealias P = Q
public func take(_ p: some Q) {}
//--- client
struct X: P { func f() {} }
func use() { take(X()) }
