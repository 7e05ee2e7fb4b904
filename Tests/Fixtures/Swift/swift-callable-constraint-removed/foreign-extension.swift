// An extension of another module's type asks for less of its generic parameter.
// expect: swift-callable-constraint-removed source=none binary=none Array.s()
//--- old
extension Array where Element == Int { public func s() -> Int { 1 } }
//--- new
extension Array where Element: BinaryInteger { public func s() -> Int { 1 } }
//--- client
func use() -> Int { [1].s() }
