// The graph knows nothing of a class bound among the conditions of a conformance.
// expect: swift-conformance-narrowed source=breaking binary=none Box
//--- old
public protocol Holder {}
public struct Box<Held> { public init() {} }
extension Box: Holder {}
//--- new
public protocol Holder {}
public struct Box<Held> { public init() {} }
extension Box: Holder where Held: AnyObject {}
//--- client
func use() -> any Holder { Box<Int>() }
