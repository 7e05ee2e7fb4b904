// A class that conforms is a class still.
// expect: swift-parameter-type-widened source=none binary=none go(_:)
//--- old
open class C { public init() {} }
public protocol P {}
public func go(_ t: C & P) {}
//--- new
open class C { public init() {} }
public protocol P {}
public func go(_ t: C) {}
//--- client
final class D: C, P {}
func use() { go(D()) }
