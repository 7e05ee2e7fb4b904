// A closure is built from its statements now.
// expect: swift-parameter-builder-added source=breaking binary=none make(_:)
//--- old
@resultBuilder public enum B { public static func buildBlock(_ p: Int...) -> [Int] { p } }
public func make(_ c: () -> [Int]) {}
//--- new
@resultBuilder public enum B { public static func buildBlock(_ p: Int...) -> [Int] { p } }
public func make(@B _ c: () -> [Int]) {}
//--- client
func use() { make { [1] } }
