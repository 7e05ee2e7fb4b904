// Without the conformance there is no operator; identity stays.
//--- old
public struct Vec: Equatable { public var x = 0.0; public init() {}
  public static func + (a: Vec, b: Vec) -> Vec { a }
  public static func * (a: Vec, b: Double) -> Vec { a }
  public static prefix func - (a: Vec) -> Vec { a }
  public static func += (a: inout Vec, b: Vec) {}
}
infix operator <+>: AdditionPrecedence
public func <+> (a: Vec, b: Vec) -> Vec { a }
public final class Node: Equatable { public init() {}; public static func == (a: Node, b: Node) -> Bool { a === b } }
//--- new
public struct Vec: Equatable { public var x = 0.0; public init() {}
  public static func + (a: Vec, b: Vec) -> Vec { a }
  public static func * (a: Double, b: Vec) -> Vec { b }
}
public final class Node { public init() {} }
//--- client
import Library
func use(_ a: Vec, _ b: Vec, _ n: Node, _ m: Node) {
  let c = a + b
  let d = a * 2.0 // affected
  let e = -a // affected
  var f = a
  f += b // affected
  let g = a <+> b // affected
  print(c, d, e, f, g)
  if n == m { print("same") } // affected
  if n === m { print("same") }
  if a == b { print("same") }
  if a != b { print("same") }
  if n != m { print("not") } // affected
  let list = [a, b]
  print(list.contains(a))
  print(list.reduce(Vec(), +))
  print([n].contains(m)) // may refused
  print([n].firstIndex(of: m) ?? 0) // may refused
  print([n].contains { $0 === m })
}
