// Names that meant members before hide nothing new, nor does what takes the calls, and a struct's code is its library's.
// expect: swift-function-added source=none binary=none Node.print(to:)
// expect: swift-function-added source=none binary=none Other.print(_:to:)
// expect: swift-function-added source=none binary=none Point.print()
// expect: swift-function-added source=none binary=none Series.max(over:)
//--- old
open class Node {
  public init() {}
  public func print() {}
}
open class Other {
  public init() {}
}
public struct Point {
  public init() {}
}
public protocol Series: Sequence {}
//--- new
open class Node {
  public init() {}
  public func print() {}
  public func print(to target: Int) {}
}
open class Other {
  public init() {}
  public func print(_ value: Any, to target: Int = 1) {}
}
public struct Point {
  public init() {}
  public func print() {}
}
public protocol Series: Sequence {}
extension Series {
  public func max(over limit: Int) -> Int { 0 }
}
//--- client
class Leaf: Node { func log() { print() } }
class Mine: Other { func log() { print("mine") } }
func log(_ point: Point) { print(point) }
