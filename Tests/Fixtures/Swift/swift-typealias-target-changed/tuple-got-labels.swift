// A tuple is taken as one with labels, but not the other way round where the labels are used.
// expect: swift-typealias-target-changed source=risky binary=none Pair
// expect: swift-typealias-target-changed source=breaking binary=none Size
//--- old
public typealias Pair<First, Second> = (First, Second)
public typealias Size = (width: Int, height: Int)
public func swap(_ pairs: [Pair<Int, Int>]) -> [Pair<Int, Int>] { pairs }
public func size() -> Size { (1, 2) }
//--- new
public typealias Pair<First, Second> = (first: First, second: Second)
public typealias Size = (Int, Int)
public func swap(_ pairs: [Pair<Int, Int>]) -> [Pair<Int, Int>] { pairs }
public func size() -> Size { (1, 2) }
//--- client
func use() -> Int { swap([(1, 2)])[0].0 + size().width }
