// A composition in another order, with `Codable` by its parts, asks for the same.
// expect: swift-typealias-target-changed source=breaking binary=none Key
//--- old
public typealias Model = Codable & Hashable & Sendable
public typealias Key = Codable & Hashable
//--- new
public typealias Model = Sendable & Encodable & Hashable & Decodable
public typealias Key = Decodable & Hashable
//--- client
struct Row: Model { var id: Int }
func encode<Value: Key>(_ value: Value, to encoder: any Encoder) throws { try value.encode(to: encoder) }
