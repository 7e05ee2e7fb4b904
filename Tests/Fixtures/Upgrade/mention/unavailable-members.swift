// The members of a type that became unavailable are gone with it.
//--- old
public struct Node { public var comma: Int { 1 } }
//--- new
@available(*, unavailable, message: "Use Other")
public struct Node {}
public struct Other { public init() {} }
//--- client
import Library
func use(_ node: Node) -> Int { // affected
  node.comma // affected
}
