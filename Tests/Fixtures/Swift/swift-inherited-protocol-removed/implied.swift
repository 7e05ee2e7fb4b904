// Another protocol still implies it.
// expect: nothing
//--- old
public protocol Shape: Hashable, Equatable {}
//--- new
public protocol Shape: Hashable {}
//--- client
func use<S: Shape>(_ s: S) -> Bool { s == s }
