// A function that promises to be Sendable can be read as one that does not.
// expect: swift-property-type-changed source=none binary=none Table.compare
//--- old
public struct Table {
  public init() {}
  public var compare: (Int) -> Bool { { $0 > 0 } }
}
//--- new
public struct Table {
  public init() {}
  public var compare: @Sendable (Int) -> Bool { { $0 > 0 } }
}
//--- client
func use() -> (Int) -> Bool { Table().compare }
