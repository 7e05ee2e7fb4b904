// Obsoleted in swift.
// expect: swift-declaration-unavailable source=breaking@6 binary=none f()
//--- old
public func f() {}
public func g() {}
//--- new
@available(swift, obsoleted: 6) public func f() {}
public func g() {}
//--- client

func use() { f() }
