// A macro and a function may share a name.
// expect: swift-macro-added source=none binary=none place()
//--- old
public func place() -> Int { 1 }
//--- new
public func place() -> Int { 1 }
@freestanding(expression) public macro place() -> Int = #line
//--- client
func use() -> Int { place() }
