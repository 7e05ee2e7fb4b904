// A lazy property cannot be read from a constant.
// expect: swift-getter-became-mutating source=breaking binary=none S.x
// expect: swift-setter-added source=none binary=none S.x
//--- old
public struct S { public init() {}; public var x: Int { 1 } }
//--- new
public struct S { public init() {}; public lazy var x: Int = 1 }
//--- client
func g(s: S) -> Int { s.x }
