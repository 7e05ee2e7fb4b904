// No class that has subclasses meets a requirement that makes another type of Self, default or not.
// expect: swift-defaulted-requirement-added source=breaking binary=none Node.children()
// expect: swift-defaulted-requirement-added source=breaking binary=none Node.sort(by:)
//--- old
public protocol Node { var id: Int { get } }
//--- new
public protocol Node {
  var id: Int { get }
  func children() -> [Self]
  func sort(by isLess: (Self, Self) -> Bool)
}
extension Node {
  public func children() -> [Self] { [] }
  public func sort(by isLess: (Self, Self) -> Bool) {}
}
//--- client
class Mine: Node { var id: Int { 1 } }
