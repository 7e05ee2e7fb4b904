// What the closure has to give is not its own choice.
// expect: swift-parameter-sending-added source=breaking@6 binary=none Box.fill(_:)
//--- old
public struct Box<T> {
  public init() {}
  public func fill(_ body: () -> T) {}
}
//--- new
public struct Box<T> {
  public init() {}
  public func fill(_ body: () -> sending T) {}
}
//--- client
final class Node {}
func use(_ box: Box<Node>, _ node: Node) { box.fill { node } }
