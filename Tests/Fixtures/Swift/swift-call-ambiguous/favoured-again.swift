// An overload that the compiler passed over competes again: with another result it is as good, and with more defaults it is not.
// expect: swift-call-ambiguous source=breaking binary=none find(_:)
//--- old
public func find(_ number: Int) -> Int { number }
@_disfavoredOverload public func find(_ number: Int) -> String { "" }
public func load(_ number: Int) -> Int { number }
@_disfavoredOverload public func load(_ number: Int, depth: Int = 1) -> Int { number }
//--- new
public func find(_ number: Int) -> Int { number }
public func find(_ number: Int) -> String { "" }
public func load(_ number: Int) -> Int { number }
public func load(_ number: Int, depth: Int = 1) -> Int { number }
//--- client
func use() {
  _ = find(1)
  _ = load(1)
}
