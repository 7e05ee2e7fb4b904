// An optional, and what does not conform, are no values of the existential.
// expect: swift-result-type-changed source=breaking binary=none first()
// expect: swift-result-type-changed source=breaking binary=none second()
//--- old
public protocol Shape { var area: Int { get } }
public struct Round: Shape { public var area: Int { 1 } }
public struct Line {}
public func first() -> any Shape { Round() }
public func second() -> any Shape { Round() }
//--- new
public protocol Shape { var area: Int { get } }
public struct Round: Shape { public var area: Int { 1 } }
public struct Line {}
public func first() -> Line { Line() }
public func second() -> Round? { nil }
//--- client
func use() -> Int { first().area + second().area }
