// Who takes exactly the arguments is preferred to a list of any length.
// expect: swift-function-added source=none binary=none sum(_:)
// expect: swift-function-added source=none binary=none sum(_:_:)
//--- old
public func sum(_ numbers: Int...) -> Int { 0 }
//--- new
public func sum(_ numbers: Int...) -> Int { 0 }
public func sum(_ number: Int) -> Int { 0 }
public func sum(_ first: Int, _ second: Int) -> Int { 0 }
//--- client
let all = [sum(), sum(1), sum(1, 2), sum(1, 2, 3)]
