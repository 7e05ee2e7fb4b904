// Where a method stands does not matter.
// expect: nothing
//--- old
public struct Node { public init() {}
 public func visit() {} }
//--- new
public struct Node { public init() {} }
extension Node { public func visit() {} }
//--- client
func use() { Node().visit() }
