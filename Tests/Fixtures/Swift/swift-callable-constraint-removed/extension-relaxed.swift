// An extension asks for less.
// expect: swift-callable-constraint-removed source=none binary=none Box.f()
//--- old
public struct Box<T> { public init() {} }
extension Box where T: Hashable { public func f() {} }
//--- new
public struct Box<T> { public init() {} }
extension Box where T: Equatable { public func f() {} }
//--- client
func g(b: Box<Int>) { b.f() }
