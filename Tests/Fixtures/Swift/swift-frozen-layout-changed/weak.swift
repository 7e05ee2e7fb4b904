// A weak reference is stored in another way.
// expect: swift-frozen-layout-changed source=none binary=breaking Link
// options: library-evolution
//--- old
public final class Node { public init() {} }
@frozen public struct Link { public weak var node: Node?; public init(_ node: Node?) { self.node = node } }
public func isLinked(_ links: [Link]) -> Bool { links.allSatisfy { $0.node != nil } }
//--- new
public final class Node { public init() {} }
@frozen public struct Link { public var node: Node?; public init(_ node: Node?) { self.node = node } }
public func isLinked(_ links: [Link]) -> Bool { links.allSatisfy { $0.node != nil } }
//--- client
let node = Node()
@inline(never) func make(_ node: Node) -> [Link] { var link = Link(nil); link.node = node; return [link, link] }
for _ in 0..<20 {
  let links = make(node)
  if !isLinked(links) || links[1].node !== node { fatalError() }
}
