// How a property is stored is nothing that clients see.
// expect: nothing
//--- old
public struct Node { public init() {}
 public let width = 1
 public var height = 2 }
//--- new
public struct Node { public init() {}
 public var width: Int { 1 }
 public var height: Int { get { 2 } set {} } }
//--- client
func use(_ n: inout Node) -> Int { n.height = 1; return n.width }
