// A type of another module lost the conformance that the library gave it.
// expect: swift-conformance-removed source=breaking binary=none Int
//--- old
public protocol P {}
extension Int: P {}
//--- new
public protocol P {}
//--- client
func use() -> any P { 1 }
