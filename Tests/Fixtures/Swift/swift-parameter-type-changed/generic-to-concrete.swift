// A sequence need not be a slice.
// expect: swift-parameter-type-changed source=breaking binary=none draw(_:)
// expect: swift-callable-constraint-removed source=none binary=none draw(_:)
// expect: swift-callable-constraint-removed source=none binary=none draw(_:)
//--- old
public func draw(_ points: some Sequence<Int>) {}
//--- new
public func draw(_ points: ArraySlice<Int>) {}
//--- client
draw([1, 2])
draw(Set([1]))
