// Sources say a member's place and types in other words than symbols do.
// expect: swift-declaration-unavailable source=breaking binary=none Array.firstTwo()
// expect: swift-declaration-unavailable source=breaking binary=none Point.moved()
// expect: swift-access-lowered source=breaking binary=none Int.twice()
// options: library-evolution
//--- old
extension Array where Element: Hashable {
  public func firstTwo() -> [Element] { Array(prefix(2)) }
  public func firstOne() -> [Element] { Array(prefix(1)) }
}
public struct Point {
  public init() {}
  public func moved() -> Self { self }
}
extension Int {
  public func twice() -> Self { self * 2 }
  public func thrice() -> Int { self * 3 }
}
//--- new
extension Array where Element: Hashable {
  @available(*, unavailable) public func firstTwo() -> [Element] { Array(prefix(2)) }
  public func firstOne() -> [Element] { Array(prefix(1)) }
}
public struct Point {
  public init() {}
  @available(*, unavailable) public func moved() -> Self { self }
}
extension Int {
  @usableFromInline func twice() -> Self { self * 2 }
  public func thrice() -> Int { self * 3 }
}
//--- client
_ = ([1].firstTwo(), Point().moved(), 2.twice())
