// Calls that mean the new one go on where it asks no more of them, and where the old one is preferred nothing changes.
// expect: swift-function-added source=none binary=none find(_:)
// expect: swift-function-added source=none binary=none load(_:)
// expect: swift-function-added source=none binary=none send(_:)
// expect: swift-function-added source=none binary=none show(_:)
// expect: swift-function-added source=none binary=none count(_:by:)
// expect: swift-function-added source=none binary=none mark(_:)
//--- old
public protocol Shape {}
open class Node: Shape { public init() {} }
public final class Leaf: Node {}
public func find(_ name: String, limit: Int = 1) -> Int { limit }
public func load(_ path: Any) throws -> Int { 1 }
public func send(_ value: Node) -> Node { value }
public func show(_ shape: any Shape) -> Int { 1 }
public func count(_ node: Node) -> Int { 1 }
public func mark<T>(_ name: T) {}
//--- new
public protocol Shape {}
open class Node: Shape { public init() {} }
public final class Leaf: Node {}
public func find(_ name: String, limit: Int = 1) -> Int { limit }
public func find(_ name: String) -> Int { 1 }
public func load(_ path: Any) throws -> Int { 1 }
public func load(_ path: String) throws -> Int { 1 }
public func send(_ value: Node) -> Node { value }
public func send(_ value: Leaf) -> Leaf { value }
public func show(_ shape: any Shape) -> Int { 1 }
public func show<S: Shape>(_ shape: S) throws -> Int { 1 }
public func count(_ node: Node) -> Int { 1 }
public func count(_ node: Leaf, by step: Int = 1) throws -> Int { 1 }
public func mark<T>(_ name: T) {}
@_disfavoredOverload public func mark(_ name: String) throws {}
//--- client
func use(_ name: String) throws {
  print(find("a"), find("a", limit: 2), try load("a"))
  let node = send(Leaf())
  let count = show(node) + 1
  print(count, Library.count(Leaf()))
  mark(name)
}
