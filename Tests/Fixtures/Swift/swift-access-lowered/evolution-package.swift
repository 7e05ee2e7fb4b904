// Compiled clients find what other targets of the package use.
// expect: swift-access-lowered source=breaking binary=none fetch()
// expect: swift-access-lowered source=breaking binary=none Box.size
// expect: swift-access-lowered source=breaking binary=none Node.next()
// expect: swift-access-lowered source=breaking binary=none Whole
// options: library-evolution
//--- old
public func fetch() -> Int { 1 }
public struct Box { public init() {}; public var size: Int { 2 } }
open class Node { public init() {}; public func next() -> Int { 3 } }
public struct Whole { public init() {}; public func part() -> Int { 4 } }
//--- new
package func fetch() -> Int { 1 }
public struct Box { public init() {}; package var size: Int { 2 } }
open class Node { public init() {}; package func next() -> Int { 3 } }
package struct Whole { package init() {}; package func part() -> Int { 4 } }
//--- client
if fetch() + Box().size + Node().next() + Whole().part() != 10 { fatalError() }
