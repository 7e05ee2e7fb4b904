// A conforming type must have the wider type too.
// expect: swift-parameter-type-widened source=breaking binary=none P.f(_:)
//--- old
public protocol P { func f(_ x: Int) }
//--- new
public protocol P { func f(_ x: Int?) }
//--- client
struct S: P { func f(_ x: Int) {} }
