// Where the constraint names the elements, those of an array literal need no type.
// expect: swift-parameter-type-widened source=none binary=none area(_:)
// expect: swift-parameter-type-widened source=none binary=none sum(_:)
// expect: swift-parameter-type-widened source=none binary=none count(_:)
//--- old
public enum Shape { case empty, square(Int) }
public func area(_ shapes: [Shape]) {}
public func sum(_ shapes: [Shape]) {}
public func count(_ shapes: [Shape]) {}
//--- new
public enum Shape { case empty, square(Int) }
public func area(_ shapes: some Sequence<Shape>) {}
public func sum<S: Collection>(_ shapes: S) where S.Element == Shape {}
public func count(_ shapes: any Collection<Shape>) {}
//--- client
func use(_ flag: Bool, _ shapes: [Shape]?) {
  area([.empty, .square(1)]); area([]); area(flag ? shapes ?? [] : [.empty])
  sum([.empty, .square(1)]); sum([]); sum([1].map { .square($0) })
  count([.empty]); count([])
}
