// Struct renamed with deprecated alias.
// expect: swift-renamed source=none binary=none B
//--- old
public struct B { public init() {}; public func go() {} }
public func take(_ b: B) {}
//--- new
public struct C { public init() {}; public func go() {} }
@available(*, deprecated, renamed: "C") public typealias B = C
public func take(_ b: C) {}
//--- client
func f() { B().go(); take(B()) }
