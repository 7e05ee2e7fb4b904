// A type that was renamed with a typealias left behind breaks nobody.
// expect: swift-renamed source=none binary=none Node
//--- old
public struct Node {
  public var name = ""
  public init() {}
}
public func visit(_ node: Node) {}
//--- new
public struct Element {
  public var name = ""
  public init() {}
}
@available(*, deprecated, renamed: "Element")
public typealias Node = Element
public func visit(_ node: Element) {}
//--- client
func use() { visit(Node()) }
