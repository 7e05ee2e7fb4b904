// The overload that is left takes collections, but of other elements.
// expect: swift-function-removed source=breaking binary=none draw(_:)
//--- old
public func draw(_ value: String) -> Int { 1 }
public func draw<C: Collection>(_ value: C) -> Int where C.Element == Int { 1 }
//--- new
public func draw<C: Collection>(_ value: C) -> Int where C.Element == Int { 1 }
//--- client
func use(text: String) -> Int { draw(text) }
