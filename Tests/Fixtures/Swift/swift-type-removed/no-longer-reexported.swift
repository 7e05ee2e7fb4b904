// Clients import the library alone.
// expect: swift-type-removed source=breaking binary=none Node
//--- old Other
public struct Node { public init() {} }
//--- new Other
public struct Node { public init() {} }
//--- old
@_exported import Other
//--- new
import Other
//--- client
let node = Node()
