// An extension asks for more.
// expect: swift-callable-constraint-added source=breaking binary=none Box.f()
//--- old
public struct Box<T> { public init() {} }
extension Box { public func f() {} }
//--- new
public struct Box<T> { public init() {} }
extension Box where T: Hashable { public func f() {} }
//--- client
struct X {}
func g(b: Box<X>) { b.f() }
