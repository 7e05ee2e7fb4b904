// A stored static property is as good as a computed one.
// expect: nothing
//--- old
open class C { public init() {}; public static var x: Int { 1 } }
//--- new
open class C { public init() {}; public static let x: Int = 1 }
//--- client
func use() -> Int { C.x }
