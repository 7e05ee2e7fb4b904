// Self, an optional of it, and lists of it as arguments are for all classes.
// expect: swift-defaulted-requirement-added source=none binary=none Node.copy()
// expect: swift-defaulted-requirement-added source=none binary=none Node.make(_:)
// expect: swift-defaulted-requirement-added source=none binary=none Node.merge(_:)
// expect: swift-defaulted-requirement-added source=none binary=none Node.next
//--- old
public protocol Node { var id: Int { get } }
//--- new
public protocol Node {
  var id: Int { get }
  func copy() -> Self
  var next: Self? { get }
  func merge(_ others: [Self])
  func make(_ body: () -> Self)
}
extension Node {
  public func copy() -> Self { self }
  public var next: Self? { nil }
  public func merge(_ others: [Self]) {}
  public func make(_ body: () -> Self) {}
}
//--- client
class Mine: Node { var id: Int { 1 } }
