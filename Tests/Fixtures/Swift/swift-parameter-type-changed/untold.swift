// What told a generic parameter takes everything now, and nothing else tells it; another argument may.
// expect: swift-parameter-type-changed source=breaking binary=none decode(_:from:)
// expect: swift-parameter-type-changed source=breaking binary=none read(_:of:)
// expect: swift-parameter-type-widened source=none binary=none pair(_:_:)
//--- old
public func decode<T: Decodable>(_ type: T.Type, from text: String) throws -> T { fatalError() }
public func read<Root, Value>(_ path: KeyPath<Root, Value>, of root: Root) -> Value { fatalError() }
public func pair<T>(_ first: T, _ second: T) -> T { first }
//--- new
public func decode<T: Decodable>(_ type: Any, from text: String) throws -> T { fatalError() }
public func read<Root, Value>(_ path: KeyPath<Root, Value>, of root: Any) -> Value { fatalError() }
public func pair<T>(_ first: T, _ second: Any) -> T { first }
//--- client
let number = try decode(Int.self, from: "1")
let count = read(\.count, of: "a")
let first = pair(1, 2)
