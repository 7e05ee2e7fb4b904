// A class's table has an entry for what is only emitted into clients; others have no symbol to lose.
// expect: swift-symbol-removed source=none binary=breaking Base.second()
// options: library-evolution
//--- old
open class Base {
  public init() {}
  public func first() -> Int { 1 }
  @_alwaysEmitIntoClient public func second() -> Int { 2 }
}
public struct Value {
  public init() {}
  @_alwaysEmitIntoClient public func third() -> Int { 3 }
}
//--- new
open class Base {
  public init() {}
  @_alwaysEmitIntoClient public func first() -> Int { 1 }
  public final func second() -> Int { 2 }
}
public struct Value {
  public init() {}
  public func third() -> Int { 3 }
}
//--- client
if Base().first() + Base().second() + Value().third() != 6 { fatalError() }
