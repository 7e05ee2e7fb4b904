// The elements of the collection that is passed are what they were.
// expect: swift-parameter-type-widened source=none binary=none each(_:_:)
// expect: swift-parameter-type-widened source=none binary=none each(_:_:)
//--- old
public func each(_ numbers: [Int], _ body: (Int) -> Void) {}
//--- new
public func each<C: Collection>(_ numbers: C, _ body: (C.Element) -> Void) {}
//--- client
func take(_ number: Int) {}
each([1, 2]) { print($0 + 1) }
each([1], take)
