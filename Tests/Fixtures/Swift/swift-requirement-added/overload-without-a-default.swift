// Of several overloads one has no default implementation: that of another one is none for it.
// expect: swift-requirement-added source=breaking binary=none Visitor.visit(_:)
// expect: swift-defaulted-requirement-added source=none binary=none Visitor.visit(_:)
//--- old
public struct Name {}
public struct Number {}
public struct Call {}
public protocol Visitor {
  func visit(_ node: Name)
}
extension Visitor {
  public func visit(_ node: Name) {}
}
//--- new
public struct Name {}
public struct Number {}
public struct Call {}
public protocol Visitor {
  func visit(_ node: Name)
  func visit(_ node: Number)
  func visit(_ node: Call)
}
extension Visitor {
  public func visit(_ node: Name) {}
  public func visit(_ node: Call) {}
}
//--- client
struct Printer: Visitor {}
