// A closure of one expression is a part of the same type.
// expect: swift-parameter-builder-added source=risky binary=none make(_:)
//--- old
@resultBuilder public enum B { public static func buildBlock(_ p: Int...) -> Int { p.reduce(0, +) } }
public func make(_ c: () -> Int) -> Int { c() }
//--- new
@resultBuilder public enum B { public static func buildBlock(_ p: Int...) -> Int { p.reduce(0, +) } }
public func make(@B _ c: () -> Int) -> Int { c() }
//--- client
func use() -> Int { make { 1 } + make { let a = 2; return a } }
