// A new overload that differs in its result: calls that do not say what they want are ambiguous.
// expect: swift-function-added source=breaking binary=none next()
//--- old
public func next() -> Int { 1 }
//--- new
public func next() -> Int { 1 }
public func next() -> Double { 1 }
//--- client
let number = next()
