// Reading it changes nothing any more.
// expect: swift-getter-became-nonmutating source=none binary=none S.x
//--- old
public struct S { public init() {}; public lazy var x: Int = 1 }
//--- new
public struct S { public init() {}; public var x: Int = 1 }
//--- client
func use() -> Int { var s = S(); return s.x }
