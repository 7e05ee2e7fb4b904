// What moved to a module that is re-exported is still there.
// expect: swift-type-added source=none binary=none Node
//--- old Other
public struct Other {}
//--- new Other
public struct Other {}
public struct Node { public init() {} }
//--- old
@_exported import Other
public struct Node { public init() {} }
//--- new
@_exported import Other
//--- client
let node = Node()
extension Node { func use() {} }
