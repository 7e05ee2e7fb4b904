// The default was there.
// expect: swift-parameter-added-with-default source=none binary=none f(_:)
//--- old
public func f(_ x: Int = 1) {}
//--- new
public func f(_ x: Int = 1, y: Int = 2) {}
//--- client
func use() { f() }
