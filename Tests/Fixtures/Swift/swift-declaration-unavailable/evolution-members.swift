// The members of an unavailable type keep their symbols as well.
// expect: swift-declaration-unavailable source=breaking binary=none Node
// expect: swift-type-added source=none binary=none Element
// options: library-evolution
//--- old
public struct Node { public init() {}; public func n() -> Int { 1 } }
//--- new
@available(*, unavailable, renamed: "Element")
public struct Node { public init() {}; public func n() -> Int { 1 } }
public struct Element { public init() {}; public func n() -> Int { 1 } }
//--- client
if Node().n() != 1 { fatalError() }
