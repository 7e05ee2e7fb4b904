// A member that moved to an extension with fewer constraints.
// expect: swift-callable-constraint-removed source=none binary=none Box.f()
// expect: swift-callable-constraint-removed source=none binary=none Box.h()
//--- old
public struct Box<T> { public init() {} }
extension Box where T: Comparable { public func f() {} }
extension Box where T == Int { public func h() {} }
//--- new
public struct Box<T> { public init() {} }
extension Box { public func f() {}; public func h() {} }
//--- client
func g(b: Box<Int>) { b.f(); b.h() }
