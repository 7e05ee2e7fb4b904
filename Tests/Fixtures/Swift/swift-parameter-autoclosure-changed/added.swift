// An autoclosure.
// expect: swift-parameter-autoclosure-changed source=breaking binary=none check(_:)
//--- old
public func check(_ body: () -> Bool) {}
//--- new
public func check(_ body: @autoclosure () -> Bool) {}
//--- client
func use() { check({ true }) }
