// A generic default implementation serves all overloads that ask for what it takes.
// expect: swift-defaulted-requirement-added source=none binary=none Visitor.visit(_:)
// expect: swift-defaulted-requirement-added source=none binary=none Visitor.visit(_:)
// expect: swift-protocol-added source=none binary=none Node
// expect: swift-conformance-added source=none binary=none Name
// expect: swift-conformance-added source=none binary=none Number
//--- old
public struct Name {}
public struct Number {}
public protocol Visitor {
  func begin()
}
//--- new
public protocol Node {}
public struct Name: Node {}
public struct Number: Node {}
public protocol Visitor {
  func begin()
  func visit(_ node: Name)
  func visit(_ node: Number)
}
extension Visitor {
  public func visit(_ node: some Node) {}
}
//--- client
struct Printer: Visitor { func begin() {} }
