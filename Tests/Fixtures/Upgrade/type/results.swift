// Results that go nowhere or into text, and others.
//--- old
public func count() -> UInt16 { 1 }
public struct S { public init() {}; public var port: UInt16? { 1 } }
//--- new
public func count() -> Int { 1 }
public struct S { public init() {}; public var port: Int? { 1 } }
//--- client
import Library
func use(_ s: S) -> String {
  _ = count()
  print(count())
  let a = count() // may
  let b: UInt16 = count() // affected
  _ = (a, b, count() == 1)
  if let port = s.port { _ = port }
  return "port \(s.port!)"
}
