// What was passed in memory as well is read as before while it consists of the same.
// expect: swift-frozen-removed source=none binary=risky Holder
// expect: swift-frozen-removed source=none binary=breaking Growing
// expect: swift-property-added source=none binary=none Growing.more
// options: library-evolution
//--- old
public struct Inner: Sendable { public var v = 1; public init() {} }
@frozen public struct Holder: Sendable { public var inner = Inner(); public init() {}; public func same() -> Holder { self } }
@frozen public struct Growing {
  public var value: Any = 1
  public init() {}
  public static func two() -> (Growing, Growing) { (Growing(), Growing()) }
}
//--- new
public struct Inner: Sendable { public var v = 1; public init() {} }
public struct Holder: Sendable { public var inner = Inner(); public init() {}; public func same() -> Holder { self } }
public struct Growing {
  public var more = 2
  public var value: Any = 1
  public init() {}
  public static func two() -> (Growing, Growing) { (Growing(), Growing()) }
}
//--- client
if Holder().same().inner.v != 1 || Growing.two().1.value as? Int != 1 { fatalError() }
