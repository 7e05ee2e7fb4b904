// A value is as good for an autoclosure of it; of another type, or with more arguments, it is not.
// expect: swift-function-added source=breaking binary=none log(_:)
// expect: swift-function-added source=none binary=none other(_:)
// expect: swift-function-added source=none binary=none longer(_:count:)
//--- old
public func log(_ number: Int) {}
public func other(_ number: Int) {}
public func longer(_ number: Int) {}
//--- new
public func log(_ number: Int) {}
public func log(_ number: @autoclosure () -> Int) {}
public func other(_ number: Int) {}
public func other(_ number: @autoclosure () -> Double) {}
public func longer(_ number: Int) {}
public func longer(_ number: @autoclosure () -> Int, count: Int = 0) {}
//--- client
other(1)
longer(1)
log(1)
