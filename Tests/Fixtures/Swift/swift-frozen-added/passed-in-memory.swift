// Values with a part of unknown size, or too large for registers, are passed in memory as before.
// expect: swift-frozen-added source=none binary=none Large
// expect: swift-frozen-added source=none binary=none Holder
// expect: swift-frozen-added source=none binary=none Erased
// expect: swift-frozen-added source=none binary=breaking Small
// expect: swift-frozen-added source=none binary=breaking Boxed
// options: library-evolution
//--- old
public struct Inner: Sendable { public var v = 1; public init() {} }
public struct Large: Sendable {
  public var a = 1, b = 2
  public var c: String = "c", d: Int = 4
  public init() {}
  public func same() -> Large { self }
}
public struct Holder: Sendable { public var inner = Inner(); public init() {}; public func same() -> Holder { self } }
public struct Erased { public var value: (any Hashable)?; public init() {}; public func same() -> Erased { self } }
public struct Small: Sendable { public var a = 7; public init() {}; public func same() -> Small { self } }
public struct Boxed: Sendable { public var values: [Inner] = [Inner()]; public init() {}; public func same() -> Boxed { self } }
//--- new
public struct Inner: Sendable { public var v = 1; public init() {} }
@frozen public struct Large: Sendable {
  public var a: Int = 1, b: Int = 2
  public var c: String = "c", d: Int = 4
  public init() {}
  public func same() -> Large { self }
}
@frozen public struct Holder: Sendable { public var inner = Inner(); public init() {}; public func same() -> Holder { self } }
@frozen public struct Erased { public var value: (any Hashable)?; public init() {}; public func same() -> Erased { self } }
@frozen public struct Small: Sendable { public var a = 7; public init() {}; public func same() -> Small { self } }
@frozen public struct Boxed: Sendable { public var values: [Inner] = [Inner()]; public init() {}; public func same() -> Boxed { self } }
//--- client
if Large().same().d != 4 || Holder().same().inner.v != 1 || Erased().same().value != nil { fatalError() }
if Small().same().a != 7 || Boxed().same().values[0].v != 1 { fatalError() }
