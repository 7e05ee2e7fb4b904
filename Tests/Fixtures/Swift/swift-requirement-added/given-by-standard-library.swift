// A refined protocol of the standard library asks for it already.
// expect: nothing
//--- old
public protocol P: Hashable {}
//--- new
public protocol P: Hashable { func hash(into hasher: inout Hasher) }
//--- client
struct S: P {}
