// What a method that changes its value now is called on: properties, results and elements.
//--- old
public struct Node { public init() {}; public func visit() {}; public var size: Int { 1 } }
public func node() -> Node { Node() }
public func with(_ body: (inout Node) -> Void) {}
//--- new
public struct Node { public init() {}; public mutating func visit() {}; public var size: Int { mutating get { 1 } } }
public func node() -> Node { Node() }
public func with(_ body: (inout Node) -> Void) {}
//--- client
import Library
struct Own {
  let first = Node()
  private var second = Node()
  func use() {
    first.visit() // affected
    second.visit() // affected
    self.second.visit() // affected
  }
  mutating func change() {
    second.visit()
    self.second.visit()
    self.first.visit() // affected
  }
  init() { second.visit() }
  var size: Int { second.size } // affected
}
final class Shared {
  var node = Node()
  let other = Node()
  func use() {
    node.visit()
    self.node.visit()
    other.visit() // affected
  }
}
func use(_ nodes: [Node]) {
  Node().visit() // affected
  node().visit() // affected
  nodes.forEach { $0.visit() } // affected
  _ = nodes.map { node in node.size } // affected
  for node in nodes { node.visit() } // affected
  for var node in nodes { node.visit() } // may
  with { $0.visit() } // may
  if var node = nodes.first { node.visit() } // may
  var own = Node()
  do { own.visit() }
}
