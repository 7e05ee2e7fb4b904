// The same constraints in another spelling.
// expect: nothing
//--- old
public func f<T>(_ t: T) where T: Sequence, T.Element == Int {}
//--- new
public func f<T: Sequence<Int>>(_ t: T) {}
//--- client
func g() { f([1]) }
