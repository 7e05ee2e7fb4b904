// Existential array param to generic.
// expect: swift-parameter-type-changed source=breaking binary=none take(_:)
//--- old
public protocol P {}
public func take(_ p: [any P]) {}
//--- new
public protocol P {}
public func take<T: P>(_ p: [T]) {}
//--- client
struct S: P {}
func use(_ p: [any P]) { take(p) }
