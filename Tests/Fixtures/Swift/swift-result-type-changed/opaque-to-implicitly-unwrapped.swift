// What is implicitly unwrapped is an optional where nothing says otherwise, and conforms to nothing.
// expect: swift-result-type-changed source=breaking binary=none first()
//--- old
public protocol Shape { var area: Int { get } }
public struct Round: Shape { public var area: Int { 1 } }
public func first() -> some Shape { Round() }
//--- new
public protocol Shape { var area: Int { get } }
public struct Round: Shape { public var area: Int { 1 } }
public func first() -> Int! { 1 }
//--- client
func use() -> Int { first().area }
