// The result is whatever the caller wants, and must be told.
// expect: swift-result-type-changed source=breaking binary=none f()
//--- old
public func f() -> Int { 1 }
//--- new
public func f<T: ExpressibleByIntegerLiteral>() -> T { 1 }
//--- client
func use() { let x = f(); _ = x }
