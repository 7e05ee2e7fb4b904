// Independent changes of one function are findings of their own.
// expect: swift-result-type-changed source=breaking binary=none f(_:)
// expect: swift-throws-added source=breaking binary=none f(_:)
// expect: swift-parameter-type-widened source=none binary=none f(_:)
//--- old
public func f(_ a: Int) -> Int { a }
//--- new
public func f(_ a: Int?) throws -> String { "" }
//--- client
func g() -> Int { f(1) }
