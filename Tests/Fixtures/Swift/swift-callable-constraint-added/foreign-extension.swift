// An extension of another module's type asks for more of its generic parameter.
// expect: swift-callable-constraint-added source=breaking binary=none Array.s()
// expect: swift-callable-constraint-added source=breaking binary=none Array.s()
//--- old
extension Array where Element: BinaryInteger { public func s() -> Int { 1 } }
//--- new
extension Array where Element: FixedWidthInteger & UnsignedInteger { public func s() -> Int { 1 } }
//--- client
func use() -> Int { [1].s() }
