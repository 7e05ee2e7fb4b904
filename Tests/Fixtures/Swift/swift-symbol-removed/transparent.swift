// What is transparent is copied into every client; what is exported as its implementation alone has no symbol.
// expect: swift-parameter-added-with-default source=none binary=none double(_:)
// expect: swift-symbol-removed source=none binary=breaking half(_:)
// options: library-evolution
//--- old
@_transparent public func double(_ x: Int) -> Int { x * 2 }
@_transparent public func plain(_ x: Int) -> Int { x }
public func half(_ x: Int) -> Int { x / 2 }
//--- new
public func double(_ x: Int, by factor: Int = 2) -> Int { x * factor }
public func plain(_ x: Int) -> Int { x }
@export(implementation) public func half(_ x: Int) -> Int { x / 2 }
//--- client
if double(2) + plain(1) + half(2) != 6 { fatalError() }
