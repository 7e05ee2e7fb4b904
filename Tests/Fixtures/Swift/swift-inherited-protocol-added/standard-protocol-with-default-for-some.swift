// A default for some conforming types, or for a part of what is asked, leaves others without.
// expect: swift-inherited-protocol-added source=breaking binary=none Label
// expect: swift-inherited-protocol-added source=breaking binary=none Rank
//--- old
public protocol Label {
  associatedtype Name
  var name: Name { get }
}
public protocol Rank { var level: Int { get } }
//--- new
public protocol Label: CustomStringConvertible {
  associatedtype Name
  var name: Name { get }
}
extension Label where Name == String { public var description: String { name } }
public protocol Rank: Comparable { var level: Int { get } }
extension Rank {
  public static func < (left: Self, right: Self) -> Bool { left.level < right.level }
}
//--- client
struct Mine: Label { var name: Int { 1 } }
final class Other: Rank { var level: Int { 1 } }
