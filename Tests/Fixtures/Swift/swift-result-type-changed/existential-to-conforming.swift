// What conforms can do what the existential could: a type, a protocol that refines, an opaque type.
// expect: swift-result-type-changed source=risky binary=none first()
// expect: swift-result-type-changed source=risky binary=none solid()
// expect: swift-result-type-changed source=risky binary=none opaque()
// expect: swift-result-type-changed source=risky binary=none anything()
//--- old
public protocol Shape { var area: Int { get } }
public protocol Solid: Shape {}
public struct Round: Shape { public var area: Int { 1 } }
public func first() -> any Shape { Round() }
public func solid() -> [any Shape] { [] }
public func opaque() -> any Shape { Round() }
public func anything() -> Any { 1 }
//--- new
public protocol Shape { var area: Int { get } }
public protocol Solid: Shape {}
public struct Round: Shape { public var area: Int { 1 } }
public func first() -> Round { Round() }
public func solid() -> [any Solid] { [] }
public func opaque() -> some Shape { Round() }
public func anything() -> Int { 1 }
//--- client
func use() -> any Shape {
  if let round = first() as? Round { print(round.area, opaque().area) }
  for shape in solid() { print(shape.area) }
  if let number = anything() as? Int { print(number) }
  let found = first()
  return found
}
