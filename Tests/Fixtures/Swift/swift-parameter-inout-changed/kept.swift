// Inout still, under another internal name.
// expect: nothing
//--- old
public func f(_ x: inout Int) {}
//--- new
public func f(_ y: inout Int) {}
//--- client
func use() { var x = 1; f(&x) }
