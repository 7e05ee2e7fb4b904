// The property is written, directly or inout.
//--- old
public struct S { public init() {}; public var a = 1 }
//--- new
public struct S { public init() {}; public private(set) var a = 1 }
//--- client
import Library
func change(_ a: inout Int) {}
func use(_ s: inout S) -> Int {
  s.a = 2 // affected
  s.a += 1 // affected
  change(&s.a) // affected
  return s.a
}
