// A default is compiled into clients.
// expect: swift-parameter-default-changed source=none binary=none f(_:)
// options: library-evolution
//--- old
public func f(_ x: Int = 1) -> Int { x }
//--- new
public func f(_ x: Int = 2) -> Int { x }
//--- client
_ = f()
