// A member that a protocol of the type offers now is not gone.
// expect: swift-function-added source=none binary=none P.f(_:)
//--- old
public protocol P {}
public struct S: P { public init() {}; public func f(_ x: Int) {} }
//--- new
public protocol P {}
public struct S: P { public init() {} }
extension P { public func f(_ x: Int) {} }
//--- client
func g(s: S) { s.f(1) }
