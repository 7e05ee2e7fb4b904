// What an extension of a protocol gives takes the place of what the compiler derived.
// expect: swift-conformance-added source=risky binary=breaking Name
// expect: swift-conformance-added source=none binary=breaking Point
// options: library-evolution
//--- old
public struct Name: Hashable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}
public protocol Placed { var place: Int { get } }
extension Placed { public static func == (a: Self, b: Self) -> Bool { a.place == b.place } }
public struct Point: Equatable { public var place: Int; public init(place: Int) { self.place = place } }
//--- new
public struct Name: Hashable, RawRepresentable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}
public protocol Placed { var place: Int { get } }
extension Placed { public static func == (a: Self, b: Self) -> Bool { a.place == b.place } }
public struct Point: Equatable, Placed { public var place: Int; public init(place: Int) { self.place = place } }
//--- client
if Name(rawValue: "a") == Name(rawValue: "b") { fatalError() }
if Point(place: 1) == Point(place: 2) { fatalError() }
