// The payload is one type by two names, and in a box now.
// expect: swift-frozen-layout-changed source=none binary=breaking Shape
// options: library-evolution
//--- old
public typealias Number = Int
@frozen public enum Shape { case round(Number), flat }
public func make() -> Shape { .round(2) }
//--- new
public typealias Number = Int
@frozen public enum Shape { indirect case round(Int); case flat }
public func make() -> Shape { .round(2) }
//--- client
if case .round(let size) = make(), size == 2 {} else { fatalError() }
