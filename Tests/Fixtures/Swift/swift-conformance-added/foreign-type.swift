// A conformance of another module's type.
// expect: swift-conformance-added source=none binary=none Int
//--- old
public protocol P {}
//--- new
public protocol P {}
extension Int: P {}
//--- client
func use() -> Int { 1 }
