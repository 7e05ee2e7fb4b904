// Variadic still.
// expect: nothing
//--- old
public func f(_ x: Int...) {}
//--- new
public func f(_ y: Int...) {}
//--- client
func use() { f(1, 2) }
