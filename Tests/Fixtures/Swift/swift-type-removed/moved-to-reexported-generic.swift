// A generic type moved to a re-exported module while its extensions stayed: they mean its parameters as before.
// expect: swift-type-added source=none binary=none Queue
// expect: swift-parameter-type-changed source=breaking binary=none Queue.replace(_:)
//--- old Base
public func version() -> Int { 1 }
//--- old
@_exported import Base
public struct Queue<Element> {
  public var items: [Element] = []
  public init() {}
}
extension Queue where Element: Equatable {
  public func has(_ element: Element) -> Bool { items.contains(element) }
}
extension Queue {
  public var isEmpty: Bool { items.isEmpty }
  public func map<Other>(_ change: (Element) -> Other) -> Queue<Other> { Queue<Other>() }
  public mutating func replace(_ element: Element) {}
}
extension Queue: Equatable where Element: Equatable {
  public static func == (left: Queue, right: Queue) -> Bool { left.items == right.items }
}
//--- new Base
public func version() -> Int { 1 }
public struct Queue<Element> {
  public var items: [Element] = []
  public init() {}
}
//--- new
@_exported import Base
extension Queue where Element: Equatable {
  public func has(_ element: Element) -> Bool { items.contains(element) }
}
extension Queue {
  public var isEmpty: Bool { items.isEmpty }
  public func map<Other>(_ change: (Element) -> Other) -> Queue<Other> { Queue<Other>() }
  public mutating func replace(_ elements: [Element]) {}
}
extension Queue: Equatable where Element: Equatable {
  public static func == (left: Queue, right: Queue) -> Bool { left.items == right.items }
}
//--- client
func use() -> Bool {
  var queue = Queue<Int>()
  queue.replace(1)
  return queue.has(1) && queue.map { "\($0)" }.isEmpty && queue == queue
}
