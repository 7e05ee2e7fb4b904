// No protocol of the standard library refines one of the library.
// expect: swift-callable-constraint-removed source=none binary=none draw(_:)
// expect: swift-callable-constraint-removed source=none binary=none draw(_:)
// expect: swift-parameter-type-changed source=breaking binary=none draw(_:)
//--- old
public protocol Shape {}
public func draw<C: Collection>(_ value: C) where C.Element == Int {}
//--- new
public protocol Shape {}
public func draw(_ value: any Shape) {}
//--- client
func use(_ numbers: [Int]) { draw(numbers) }
