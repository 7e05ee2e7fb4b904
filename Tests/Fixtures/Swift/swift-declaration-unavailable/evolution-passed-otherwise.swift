// How arguments are passed is part of a symbol, and whether a result is sent is not.
// expect: swift-declaration-unavailable source=breaking binary=breaking sum(_:)
// expect: swift-declaration-unavailable source=breaking binary=breaking show(_:)
// expect: swift-declaration-unavailable source=breaking binary=none make()
// options: library-evolution
//--- old
public func sum(_ values: Int...) -> Int { values.count }
public func show(_ value: Int) {}
public func make() -> sending Int { 1 }
//--- new
@available(*, unavailable) public func sum(_ values: Int) -> Int { values }
@available(*, unavailable) public func show(_ value: Int) -> Int { 1 }
@available(*, unavailable) public func make() -> Int { 1 }
//--- client
show(sum(1) + make())
