// A typealias of a composition asks for `Sendable` as the composition itself does.
// expect: nothing
//--- old
public typealias Storable = Codable & Sendable
public protocol Record { func migrate(to other: any Storable); func copy() -> any Storable }
//--- new
public typealias Storable = Decodable & Encodable & Sendable
public protocol Record { func migrate(to other: any Codable & Sendable); func copy() -> any Codable & Sendable }
//--- client
struct Note: Record {
  func migrate(to other: any Storable) {}
  func copy() -> any Storable { 1 }
}
Note().migrate(to: 1)
