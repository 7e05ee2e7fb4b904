// A value that cannot be copied is gone after the call.
// expect: swift-parameter-ownership-changed source=breaking binary=none f(_:)
//--- old
public struct T: ~Copyable { public init() {} }
public func f(_ t: borrowing T) {}
//--- new
public struct T: ~Copyable { public init() {} }
public func f(_ t: consuming T) {}
//--- client
func use() { let t = T(); f(t); f(t) }
