// Only the requirement told what 'Box()' is a box of; an argument goes on telling it.
// expect: swift-callable-constraint-removed source=breaking binary=none Box.empty()
// expect: swift-callable-constraint-removed source=breaking binary=none Box.init()
// expect: swift-callable-constraint-removed source=none binary=none Box.init(_:)
//--- old
public struct Box<T> { public init(value: T) {} }
extension Box where T == Int {
  public init() { self.init(value: 0) }
  public init(_ value: T) { self.init(value: value) }
  public static func empty() -> Box { Box(value: 0) }
}
//--- new
public struct Box<T> { public init(value: T) {} }
extension Box where T: ExpressibleByIntegerLiteral {
  public init() { self.init(value: 0) }
  public init(_ value: T) { self.init(value: value) }
  public static func empty() -> Box { Box(value: 0) }
}
//--- client
let box = Box()
let other = Box.empty()
let third = Box(1)
