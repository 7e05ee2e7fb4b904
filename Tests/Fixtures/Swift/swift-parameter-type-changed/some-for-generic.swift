// An opaque parameter is a generic one without a name.
// expect: nothing
//--- old
public func f<T: Equatable>(_ t: T) {}
//--- new
public func f(_ t: some Equatable) {}
//--- client
func g() { f(1) }
