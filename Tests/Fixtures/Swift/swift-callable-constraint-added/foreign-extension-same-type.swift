// An extension of another module's type is for one element type now.
// expect: swift-callable-constraint-added source=breaking binary=none Array.s()
//--- old
extension Array where Element: BinaryInteger { public func s() -> Int { 1 } }
//--- new
extension Array where Element == Int { public func s() -> Int { 1 } }
//--- client
func use() -> Int { [UInt8(1)].s() }
