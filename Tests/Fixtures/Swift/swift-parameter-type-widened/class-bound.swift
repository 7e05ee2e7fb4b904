// `AnyObject`, a protocol and a superclass take what a generic parameter with that constraint took.
// expect: swift-parameter-type-widened source=none binary=none hold(_:)
// expect: swift-parameter-type-widened source=none binary=none keep(_:)
// expect: swift-parameter-type-widened source=none binary=none put(_:)
// expect: swift-parameter-type-widened source=none binary=none take(_:)
// expect: swift-callable-constraint-removed source=none binary=none hold(_:)
// expect: swift-callable-constraint-removed source=none binary=none keep(_:)
// expect: swift-callable-constraint-removed source=none binary=none put(_:)
//--- old
public protocol Delegate: AnyObject {}
open class Node { public init() {} }
public func hold<T: AnyObject>(_ t: T) {}
public func keep<T: Delegate>(_ t: T) {}
public func put<T: Node>(_ t: T) {}
public func take(_ node: Node) {}
//--- new
public protocol Delegate: AnyObject {}
open class Node { public init() {} }
public func hold(_ t: AnyObject) {}
public func keep(_ t: AnyObject) {}
public func put(_ t: Node) {}
public func take(_ node: AnyObject) {}
//--- client
final class Mine: Node, Delegate {}
func use<D: Delegate>(_ d: D) {
  hold(d); keep(d)
  put(Mine()); take(Mine()); hold(Mine())
}
