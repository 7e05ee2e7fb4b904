// A function's parameter may have another name.
// expect: nothing
//--- old
public func f<T>(_ t: T) {}
//--- new
public func f<Value>(_ t: Value) {}
//--- client
func use() { f(1) }
