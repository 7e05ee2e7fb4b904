// The elements are other ones now.
// expect: swift-parameter-type-changed source=breaking binary=none each(_:_:)
// expect: swift-parameter-type-widened source=none binary=none each(_:_:)
//--- old
public func each(_ text: String, _ body: (Int) -> Void) {}
//--- new
public func each<C: Collection>(_ text: C, _ body: (C.Element) -> Void) {}
//--- client
func take(_ number: Int) {}
each("abc", take)
