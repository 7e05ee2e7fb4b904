// Who writes the property must provide a Sendable function, which Swift 6 mode alone insists on.
// expect: swift-property-type-changed source=breaking@6 binary=none Table.compare
//--- old
public struct Table {
  public init() {}
  public var compare: (Int) -> Bool = { $0 > 0 }
}
//--- new
public struct Table {
  public init() {}
  public var compare: @Sendable (Int) -> Bool = { $0 > 0 }
}
//--- client
func use(_ compare: @escaping (Int) -> Bool) {
  var table = Table()
  table.compare = compare
}
