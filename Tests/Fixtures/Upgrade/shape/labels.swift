// Calls whose labels no overload takes any more.
//--- old
public func find(_ name: String, limit: Int = 1) {}
public struct S { public init(size: Int) {}; public subscript(at index: Int) -> Int { index } }
public func removed(_ a: Int) {}
public func removed(_ a: Int, b: Int) {}
//--- new
public func find(named name: String, limit: Int = 1) {}
public struct S { public init(width: Int) {}; public subscript(index: Int) -> Int { index } }
public func removed(_ a: Int, b: Int) {}
//--- client
import Library
func use() {
  find("a") // affected
  _ = S(size: 1) // affected
  removed(1) // affected
  removed(1, b: 2)
}
func use(_ s: S) -> Int {
  s[at: 1] // affected
}
