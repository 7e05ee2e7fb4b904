// A class's table has an entry for getting alone, where nothing is borrowed.
// expect: swift-symbol-removed source=none binary=breaking List.first
// options: library-evolution
//--- old
open class List {
  public init() {}
  open var first: Int { 1 }
}
//--- new
open class List {
  public init() {}
  @_borrowed open var first: Int { 1 }
}
//--- client
func first(_ list: List) -> Int { list.first }
precondition(first(List()) == 1)
