// What was a collection conforms to no protocol of this module.
// expect: swift-parameter-type-changed source=breaking binary=none draw(_:)
// expect: swift-callable-constraint-removed source=none binary=none draw(_:)
// expect: swift-callable-constraint-removed source=none binary=none draw(_:)
//--- old
public protocol Shape {}
public func draw<C: Collection>(_ v: C) -> Int where C.Element == Int { 1 }
//--- new
public protocol Shape {}
public func draw(_ v: any Shape) -> Int { 1 }
//--- client
func use() -> Int { draw([1]) }
