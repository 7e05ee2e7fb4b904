// A value of any type must be Sendable.
// expect: swift-parameter-sendable-added source=breaking@6 binary=none f(_:)
//--- old
public func f(_ c: Any) {}
//--- new
public func f(_ c: any Sendable) {}
//--- client
class K {}
func g(k: K) { f(k) }
