// A default may say the same in other words, throw less, and take more.
// expect: swift-defaulted-requirement-added source=none binary=none Shape.scale(by:)
// expect: swift-defaulted-requirement-added source=none binary=none Shape.area()
// expect: swift-defaulted-requirement-added source=none binary=none Shape.items()
// expect: swift-typealias-added source=none binary=none Factor
//--- old
public protocol Shape { associatedtype Item }
//--- new
public typealias Factor = Int
public protocol Shape {
  associatedtype Item
  func scale(by factor: Int)
  func area() async throws -> Int
  func items() -> [Item]
}
extension Shape {
  public func scale(by factor: Factor) {}
  public func area() -> Int { 1 }
  public func items() -> [Self.Item] { [] }
}
//--- client
struct Mine: Shape { typealias Item = Int }
