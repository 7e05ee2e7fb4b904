// A type that conforms, a refined protocol and an opaque type can do what the existential could.
// expect: swift-result-type-changed source=risky binary=none named()
// expect: swift-result-type-changed source=risky binary=none refined()
// expect: swift-result-type-changed source=risky binary=none opaque()
// expect: swift-result-type-changed source=risky binary=none numbers()
// expect: swift-result-type-changed source=risky binary=none anything()
//--- old
public protocol Shape { func area() -> Int }
public protocol Solid: Shape {}
public struct Cube: Solid {
  public init() {}
  public func area() -> Int { 6 }
}
public func named() -> any Shape { Cube() }
public func refined() -> any Shape { Cube() }
public func opaque() -> any Shape { Cube() }
public func numbers() -> any Sequence<Int> { [1] }
public func anything() -> Any { 1 }
//--- new
public protocol Shape { func area() -> Int }
public protocol Solid: Shape {}
public struct Cube: Solid {
  public init() {}
  public func area() -> Int { 6 }
}
public func named() -> Cube { Cube() }
public func refined() -> any Solid { Cube() }
public func opaque() -> some Shape { Cube() }
public func numbers() -> [Int] { [1] }
public func anything() -> Int { 1 }
//--- client
func use(_ shape: any Shape) -> Int { shape.area() }
let area = use(named()) + use(refined()) + use(opaque())
let shape: any Shape = named()
func sum() -> Int {
  var sum = 0
  for number in numbers() { sum += number }
  if let number = anything() as? Int { sum += number }
  return sum
}
