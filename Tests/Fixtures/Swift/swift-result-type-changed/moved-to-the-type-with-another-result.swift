// The other module's type gives it itself now, and something else.
// expect: swift-function-added source=none binary=none Column.all(_:)
// expect: swift-result-type-changed source=breaking binary=none Column.all(_:)
//--- old Other
public struct Column<Value> { public init() {} }
//--- new Other
public struct Column<Value> { public init() {} }
extension Column { public func all(_ isWanted: (Value) -> Bool) -> [Value?] { [] } }
//--- old
@_exported import Other
extension Column { public func all(_ isWanted: (Value) -> Bool) -> [Value] { [] } }
//--- new
@_exported import Other
//--- client
import Other
let values: [Int] = Column<Int>().all { $0 > 1 }
