// A result builder, a property wrapper and a global actor under new names, the old ones kept for them.
// expect: swift-renamed source=none binary=none Lines
// expect: swift-renamed source=none binary=none Tracked
// expect: swift-renamed source=none binary=none StoreActor
//--- old
@resultBuilder public enum Lines {
  public static func buildBlock(_ parts: String...) -> [String] { parts }
}
@propertyWrapper public struct Tracked<Value> {
  public var wrappedValue: Value
  public var projectedValue: Int { 0 }
  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
}
@globalActor public actor StoreActor { public static let shared = StoreActor() }
public struct Page {
  @Tracked public var size = 1
  public init(@Lines _ body: () -> [String]) {}
}
public protocol Screen { @Lines var rows: [String] { get } }
@StoreActor public func save() {}
@StoreActor public final class Table {
  public init() {}
  public func drop() {}
}
//--- new
@resultBuilder public enum LineBuilder {
  public static func buildBlock(_ parts: String...) -> [String] { parts }
}
public typealias Lines = LineBuilder
@propertyWrapper public struct Watched<Value> {
  public var wrappedValue: Value
  public var projectedValue: Int { 0 }
  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
}
public typealias Tracked = Watched
@globalActor public actor DiskActor { public static let shared = DiskActor() }
public typealias StoreActor = DiskActor
public struct Page {
  @Watched public var size = 1
  public init(@LineBuilder _ body: () -> [String]) {}
}
public protocol Screen { @LineBuilder var rows: [String] { get } }
@DiskActor public func save() {}
@DiskActor public final class Table {
  public init() {}
  public func drop() {}
}
//--- client
let page = Page {
  "a"
  "b"
}
print(page.$size)
struct Home: Screen {
  var rows: [String] {
    "a"
    "b"
  }
}
@StoreActor func all() {
  save()
  Table().drop()
}
