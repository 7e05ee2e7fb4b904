// The graph knows nothing of a class bound on a protocol's associated type.
// expect: swift-callable-constraint-added source=breaking binary=none Holder.release()
//--- old
public protocol Holder { associatedtype Held }
extension Holder { public func release() {} }
//--- new
public protocol Holder { associatedtype Held }
extension Holder where Held: AnyObject { public func release() {} }
//--- client
struct Numbers: Holder { typealias Held = Int }
func use() { Numbers().release() }
