// A method changes its value now: constants do not let it.
//--- old
public struct Node { public init() {}; public func visit() {}; public var size: Int { 1 } }
//--- new
public struct Node { public init() {}; public mutating func visit() {}; public var size: Int { mutating get { 1 } } }
//--- client
import Library
struct Own { var node = Node() }
func use(_ a: Node, _ b: inout Node, _ own: Own) {
  a.visit() // affected
  b.visit()
  let c = Node()
  c.visit() // affected
  var d = Node()
  d.visit()
  own.node.visit() // may refused
  _ = a.size // affected
  _ = d.size
}
