// Conformances of an opaque value are numbered by their protocols' names.
// expect: swift-property-type-revealed source=none binary=breaking Box.value
// options: library-evolution
//--- old
public struct Box { public init() {}; public var value: some CustomStringConvertible { 1 } }
//--- new
public struct Box { public init() {}; public var value: some Comparable & CustomStringConvertible { 1 } }
//--- client
if Box().value.description != "1" { fatalError() }
