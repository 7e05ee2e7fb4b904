// Functions ask for what the protocol asked for until now: only the protocol changed.
// expect: swift-inherited-protocol-removed source=breaking binary=none Encodes
// expect: swift-parameter-added-with-default source=none binary=none Coder.encode(_:)
// expect: swift-parameter-added-with-default source=none binary=none Coder.encodeMap(_:)
// expect: swift-parameter-type-widened source=none binary=none Coder.encodeMap(_:)
// expect: swift-parameter-added-with-default source=none binary=none Coder.encodeMap(_:)
//--- old
public protocol Encodes: Hashable {}
public enum Coder {
  public static func encode<Key: Encodes>(_ key: Key) -> [UInt8] { [] }
  public static func encodeMap<Key: Encodes, Value: Encodes>(_ map: [Key: Value]) -> [UInt8] { [] }
  public static func encodeMap<Key: Encodes>(_ map: [Key: Any]) throws -> [UInt8] { [] }
}
//--- new
public protocol Encodes {}
public enum Coder {
  public static func encode<Key: Encodes & Hashable>(_ key: Key, depth: Int = 0) -> [UInt8] { [] }
  public static func encodeMap<Key: Encodes, Value: Encodes>(_ map: [Key: Value], depth: Int = 0) -> [UInt8] { [] }
  public static func encodeMap<Key: Encodes>(_ map: [Key: Any?], depth: Int = 0) throws -> [UInt8] { [] }
}
//--- client
extension Int: @retroactive Encodes {}
extension String: @retroactive Encodes {}
func use(_ map: [String: Int]) throws {
  print(Coder.encode(1), Coder.encodeMap(map), try Coder.encodeMap([1: 2.5 as Any]))
}
func needs<Value: Encodes>(_ value: Value) { print(Set([value])) }
