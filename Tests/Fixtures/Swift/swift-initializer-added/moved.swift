// An initialiser that moved to an extension is not new.
// expect: nothing
//--- old
public struct S { public init(x: Int) {} }
//--- new
public struct S { }
extension S { public init(x: Int) { self.init() } }
//--- client
func use() { _ = S(x: 1) }
