// A collection is a sequence.
// expect: swift-parameter-type-widened source=none binary=none draw(_:)
// expect: swift-callable-constraint-removed source=none binary=none draw(_:)
//--- old
public func draw<C: Collection>(_ v: C) -> Int { 1 }
//--- new
public func draw(_ v: any Sequence) -> Int { 1 }
//--- client
func use() -> Int { draw([1]) }
