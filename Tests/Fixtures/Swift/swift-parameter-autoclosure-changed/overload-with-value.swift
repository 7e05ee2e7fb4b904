// An overload takes the value that the autoclosure took.
// expect: swift-function-added source=none binary=none f(_:)
//--- old
public func f(_ c: @autoclosure () -> Int) {}
//--- new
public func f(_ c: () -> Int) {}
public func f(_ c: Int) {}
//--- client
func g() { f(1) }
