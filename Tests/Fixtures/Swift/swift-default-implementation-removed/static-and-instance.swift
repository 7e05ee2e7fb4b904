// What an extension has on values is no default for what is asked of the type, whatever its name.
// expect: swift-default-implementation-removed source=breaking binary=none Shape.corners()
// expect: swift-default-implementation-removed source=breaking binary=none Shape.title
// expect: swift-function-added source=none binary=none Shape.corners()
// expect: swift-property-added source=none binary=none Shape.title
// expect: swift-function-added source=none binary=none Shape.area()
//--- old
public protocol Shape {
  static func corners() -> Int
  var title: String { get }
  func area() -> Double
}
extension Shape {
  public static func corners() -> Int { 4 }
  public var title: String { "" }
  public func area() -> Double { 1 }
}
//--- new
public protocol Shape {
  static func corners() -> Int
  var title: String { get }
  func area() -> Double
}
extension Shape {
  public func corners() -> Int { 4 }
  public static var title: String { "" }
  public func area() -> Double { 1 }
  public static func area() -> Double { 1 }
}
//--- client
struct Square: Shape {}
print(Square.corners(), Square().title, Square().area())
