// What a protocol of the standard library asks for may be given to all conforming types by extensions.
// expect: swift-inherited-protocol-added source=none binary=none Label
// expect: swift-inherited-protocol-added source=none binary=none Rank
// expect: swift-inherited-protocol-added source=none binary=none Token
//--- old
public protocol Label { var name: String { get } }
public protocol Rank { var level: Int { get } }
public protocol Token: AnyObject { var name: String { get } }
//--- new
public protocol Label: CustomStringConvertible { var name: String { get } }
extension Label { public var description: String { name } }
public protocol Rank: Comparable { var level: Int { get } }
extension Rank {
  public static func < (left: Self, right: Self) -> Bool { left.level < right.level }
  public static func == (left: Self, right: Self) -> Bool { left.level == right.level }
}
public protocol Token: AnyObject, Identifiable { var name: String { get } }
//--- client
struct Mine: Label { var name: String { "" } }
final class Other: Rank, Token {
  var level: Int { 1 }
  var name: String { "" }
}
