// Where the constraint says nothing of the elements, an implicit member needs its type.
// expect: swift-parameter-type-changed source=breaking binary=none area(_:)
//--- old
public enum Shape { case empty, square(Int) }
public func area(_ shapes: [Shape]) {}
//--- new
public enum Shape { case empty, square(Int) }
public func area(_ shapes: some Sequence) {}
//--- client
func use() { area([.empty]) }
