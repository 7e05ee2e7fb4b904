// A metatype of what is more special is one of the more general protocol too; from there it is not.
// expect: swift-property-type-changed source=risky binary=none Key.any
// expect: swift-property-type-changed source=risky binary=none Key.general
// expect: swift-property-type-changed source=breaking binary=none Key.special
//--- old
public protocol General {}
public protocol Special: General {}
extension Int: Special {}
public struct Key {
  public init() {}
  public var any: Any.Type { Int.self }
  public var general: any General.Type { Int.self }
  public var special: any Special.Type { Int.self }
}
//--- new
public protocol General {}
public protocol Special: General {}
extension Int: Special {}
public struct Key {
  public init() {}
  public var any: any General.Type { Int.self }
  public var general: any Special.Type { Int.self }
  public var special: any General.Type { Int.self }
}
//--- client
func use(_ key: Key) -> (Any.Type, any General.Type, any Special.Type) { (key.any, key.general, key.special) }
