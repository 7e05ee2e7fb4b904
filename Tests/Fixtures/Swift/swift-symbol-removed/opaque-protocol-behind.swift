// A protocol that comes behind the old one, or that has no table, moves nothing.
// expect: swift-property-type-revealed source=none binary=none Box.value
// options: library-evolution
//--- old
public struct Box { public init() {}; public var value: some CustomStringConvertible { 1 } }
//--- new
public struct Box { public init() {}; public var value: some CustomStringConvertible & Equatable & Sendable { 1 } }
//--- client
if Box().value.description != "1" { fatalError() }
