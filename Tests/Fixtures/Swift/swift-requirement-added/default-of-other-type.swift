// An implementation of the same name that takes or gives something else, or cannot be set, is no default.
// expect: swift-requirement-added source=breaking binary=none Shape.scale(by:)
// expect: swift-requirement-added source=breaking binary=none Shape.name
// expect: swift-requirement-added source=breaking binary=none Shape.area()
// expect: swift-requirement-added source=breaking binary=none Shape.draw()
//--- old
public protocol Shape {}
//--- new
public protocol Shape {
  func scale(by factor: Int)
  var name: String { get set }
  func area() -> Int
  func draw()
}
extension Shape {
  public func scale(by factor: String) {}
  public var name: String { "" }
  public func area() -> Int? { nil }
  public func draw() throws {}
}
//--- client
struct Mine: Shape {}
