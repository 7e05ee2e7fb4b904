// The compiler looks for the projection in the wrapper itself: what it gets from a protocol has no '$'.
// expect: swift-projected-value-removed source=breaking binary=none Clamped.projectedValue
// expect: swift-conformance-added source=none binary=none Clamped
// expect: swift-protocol-added source=none binary=none Projecting
//--- old
@propertyWrapper
public struct Clamped {
  public var wrappedValue: Int
  public var projectedValue: String { "\(wrappedValue)" }
  public init(wrappedValue: Int) { self.wrappedValue = wrappedValue }
}
//--- new
public protocol Projecting { var wrappedValue: Int { get } }
extension Projecting { public var projectedValue: String { "\(wrappedValue)" } }
@propertyWrapper
public struct Clamped: Projecting {
  public var wrappedValue: Int
  public init(wrappedValue: Int) { self.wrappedValue = wrappedValue }
}
//--- client
struct Level {
  @Clamped var value = 1
  func text() -> String { $value }
}
