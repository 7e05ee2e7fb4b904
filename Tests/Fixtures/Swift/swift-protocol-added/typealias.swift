// A typealias for one that there is.
// expect: swift-typealias-added source=none binary=none Q
//--- old
public protocol P { }
//--- new
public protocol P { }
public typealias Q = P
//--- client
struct X: P {}
