// A list of any length fits one argument as well as what leaves one out.
// expect: swift-function-added source=breaking binary=none sum(_:scale:)
//--- old
public func sum(_ numbers: Int...) -> Int { 0 }
//--- new
public func sum(_ numbers: Int...) -> Int { 0 }
public func sum(_ number: Int, scale: Int = 1) -> Int { 0 }
//--- client
let one = sum(1)
