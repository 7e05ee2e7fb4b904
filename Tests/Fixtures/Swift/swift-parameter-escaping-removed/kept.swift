// Escaping still, under another internal name.
// expect: nothing
//--- old
public func f(_ b: @escaping () -> Void) {}
//--- new
public func f(_ c: @escaping () -> Void) {}
//--- client
func use() { f {} }
