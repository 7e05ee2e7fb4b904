// What is borrowed has a symbol, and in tables of classes and protocols an entry, instead of a getter's.
// expect: swift-symbol-removed source=none binary=breaking Values.first
// options: library-evolution
//--- old
public struct Values {
  public init() {}
  @_borrowed public var first: Int { 1 }
  public var last: Int { 2 }
}
//--- new
public struct Values {
  public init() {}
  public var first: Int { 1 }
  @_borrowed public var last: Int { 2 }
}
//--- client
precondition(Values().first + Values().last == 3)
