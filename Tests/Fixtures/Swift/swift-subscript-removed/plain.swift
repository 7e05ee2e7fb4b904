// A subscript.
// expect: swift-subscript-removed source=breaking binary=none Row.subscript(_:)
//--- old
public struct Row { public init() {}
 public subscript(_ n: Int) -> Int { n } }
//--- new
public struct Row { public init() {} }
//--- client
func use(_ r: Row) -> Int { r[1] }
