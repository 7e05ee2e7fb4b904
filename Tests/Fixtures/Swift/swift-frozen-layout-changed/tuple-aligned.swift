// A tuple begins where its largest part may, two properties do not.
// expect: swift-frozen-layout-changed source=none binary=breaking Header
// options: library-evolution
//--- old
@frozen public struct Header {
  public var kind: Int8
  private var flag: Int8
  private var size: Int32
  public var last: Int8
  public init() { kind = 1; flag = 2; size = 3; last = 4 }
  public static func made() -> Header { Header() }
}
//--- new
@frozen public struct Header {
  public var kind: Int8
  private var parts: (Int8, Int32)
  public var last: Int8
  public init() { kind = 1; parts = (2, 3); last = 4 }
  public static func made() -> Header { Header() }
}
//--- client
precondition(Header.made().last == 4)
