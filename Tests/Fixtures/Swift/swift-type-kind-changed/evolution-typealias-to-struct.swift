// Compiled clients know no typealias, and what is declared with it has another symbol.
// expect: swift-type-kind-changed source=breaking binary=none Price
// expect: swift-symbol-removed source=none binary=breaking price()
// options: library-evolution
//--- old
public typealias Price = Int
public func price() -> Price { 1 }
//--- new
public struct Price: Equatable { public init() {} }
public func price() -> Price { Price() }
//--- client
let sum: Int = price() + 1
if sum != 2 { fatalError() }
