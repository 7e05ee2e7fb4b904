// What is obsolete in a language mode to come is there.
// expect: swift-deprecated source=none binary=none g()
//--- old
public func f() {}
public func g() {}
//--- new
@available(swift, obsoleted: 9.0) public func f() {}
@available(swift, deprecated: 5.0, obsoleted: 7.0) public func g() {}
//--- client
f()
g()
