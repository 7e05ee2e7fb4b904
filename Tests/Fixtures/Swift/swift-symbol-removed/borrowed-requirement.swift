// Conforming types and generic code refer to the table's entry for borrowing, or for getting.
// expect: swift-symbol-removed source=none binary=breaking List.first
// expect: swift-symbol-removed source=none binary=breaking List.last
// options: library-evolution
//--- old
public protocol List {
  @_borrowed var first: Int { get }
  var last: Int { get }
}
//--- new
public protocol List {
  var first: Int { get }
  @_borrowed var last: Int { get }
}
//--- client
struct Mine: List { var first = 1; var last = 2 }
func sum<L: List>(_ list: L) -> Int { list.first + list.last }
precondition(sum(Mine()) == 3)
