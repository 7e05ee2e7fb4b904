// A literal means the overload of the type that it has by itself, which gives something else.
// expect: swift-function-added source=risky binary=none rounded(_:)
// expect: swift-function-added source=risky binary=none key(_:)
// expect: swift-function-added source=none binary=none scaled(_:)
//--- old
public struct Key: ExpressibleByStringLiteral { public init(stringLiteral value: String) {} }
public func rounded(_ value: Double) -> Double { value }
public func key(_ key: Key) -> Key { key }
public func scaled(_ value: Double) -> Double { value }
//--- new
public struct Key: ExpressibleByStringLiteral { public init(stringLiteral value: String) {} }
public func rounded(_ value: Double) -> Double { value }
public func rounded(_ value: Int) -> Int { value }
public func key(_ key: Key) -> Key { key }
public func key(_ key: String) -> String { key }
public func scaled(_ value: Double) -> Double { value }
public func scaled(_ value: Int) -> Double { 1 }
//--- client
func use() -> Double {
  let value = rounded(2.5)
  print(rounded(2), key("a"), scaled(1))
  return value
}
