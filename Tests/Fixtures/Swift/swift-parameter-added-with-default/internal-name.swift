// Another internal name is no other parameter.
// expect: nothing
//--- old
public func f(_ x: Int = 1) {}
//--- new
public func f(_ y: Int = 1) {}
//--- client
func use() { f() }
