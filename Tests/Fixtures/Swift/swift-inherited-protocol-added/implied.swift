// Hashable implies Equatable.
// expect: nothing
//--- old
public protocol Shape: Hashable {}
//--- new
public protocol Shape: Hashable, Equatable {}
//--- client
struct Mine: Shape {}
