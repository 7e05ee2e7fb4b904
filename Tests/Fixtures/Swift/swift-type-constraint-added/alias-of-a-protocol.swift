// A protocol's typealias moved to an extension that asks for more.
// expect: swift-type-constraint-added source=breaking binary=none Host.Event
//--- old
public struct Change<Value> { public init() {} }
public protocol Host { associatedtype Item }
extension Host { public typealias Event = Change<Item> }
//--- new
public struct Change<Value> { public init() {} }
public protocol Host { associatedtype Item }
extension Host where Item: Hashable { public typealias Event = Change<Item> }
//--- client
struct Node {}
struct Nodes: Host {
  typealias Item = Node
  func handle(_ event: Event) {}
}
