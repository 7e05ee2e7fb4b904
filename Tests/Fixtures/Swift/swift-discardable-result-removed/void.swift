// There is no result any more that could be unused.
// expect: swift-parameter-added-with-default source=none binary=none g()
//--- old
public func f() {}
@discardableResult public func g() -> Int { 1 }
//--- new
public func f() {}
@discardableResult public func g(_ x: Int = 1) -> Int { 1 }
//--- client
func use() { g() }
