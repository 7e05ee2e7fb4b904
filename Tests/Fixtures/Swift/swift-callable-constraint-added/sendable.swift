// A generic parameter must be Sendable, which the Swift 5 mode does not insist on.
// expect: swift-callable-constraint-added source=breaking@6 binary=none f(_:)
//--- old
public class K { public init() {} }
public func f<T>(_ t: T) {}
//--- new
public class K { public init() {} }
public func f<T: Sendable>(_ t: T) {}
//--- client
func g(k: K) { f(k) }
