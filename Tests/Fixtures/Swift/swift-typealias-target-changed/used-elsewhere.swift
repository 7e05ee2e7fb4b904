// What is declared with the typealias is not reported again.
// expect: swift-typealias-target-changed source=breaking binary=none Identifier
//--- old
public typealias Identifier = Int
public func find(_ id: Identifier) -> Identifier { id }
//--- new
public typealias Identifier = String
public func find(_ id: Identifier) -> Identifier { id }
//--- client
func use() -> Int { find(1) }
