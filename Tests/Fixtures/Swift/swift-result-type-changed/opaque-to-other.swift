// A type that does not conform to what the opaque result promised.
// expect: swift-result-type-changed source=breaking binary=none make()
//--- old
public protocol Shape {
  var area: Double { get }
}
public struct Square: Shape {
  public var area: Double { 1 }
}
public func make() -> some Shape { Square() }
//--- new
public protocol Shape {
  var area: Double { get }
}
public struct Square: Shape {
  public var area: Double { 1 }
}
public func make() -> Bool { true }
//--- client
func use() -> Double { make().area }
