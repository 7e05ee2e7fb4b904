// What the module gave to another one's generic type, that one gives itself now.
// expect: swift-function-added source=none binary=none Column.all(_:)
// expect: swift-function-added source=none binary=none Column.map(_:)
// expect: swift-function-added source=none binary=none Column.unique()
// expect: swift-property-added source=none binary=none Column.first
//--- old Other
public struct Column<Value> { public init() {} }
//--- new Other
public struct Column<Value> { public init() {} }
extension Column {
  public var first: Value? { nil }
  public func all(_ isWanted: (Value) -> Bool) -> [Value] { [] }
  public func map<Other>(_ change: (Value) -> Other) -> Column<Other> { Column<Other>() }
}
extension Column where Value: Hashable { public func unique() -> Set<Value> { [] } }
//--- old
@_exported import Other
extension Column {
  public var first: Value? { nil }
  public func all(_ isWanted: (Value) -> Bool) -> [Value] { [] }
  public func map<Other>(_ change: (Value) -> Other) -> Column<Other> { Column<Other>() }
}
extension Column where Value: Hashable { public func unique() -> Set<Value> { [] } }
//--- new
@_exported import Other
//--- client
import Other
let column = Column<Int>()
print(column.first ?? 0, column.all { $0 > 1 }, column.map { "\($0)" }, column.unique())
