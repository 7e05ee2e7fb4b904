// What was written for an autoclosure is passed as a value.
// expect: swift-parameter-type-widened source=none binary=none put(_:)
//--- old
public func put(_ value: @autoclosure () -> Int) {}
//--- new
public func put(_ value: AnyHashable) {}
//--- client
func use(count: Int) { put(count); put(1) }
