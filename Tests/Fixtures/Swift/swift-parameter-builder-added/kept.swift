// The builder was there.
// expect: nothing
//--- old
@resultBuilder public enum B { public static func buildBlock(_ p: Int...) -> [Int] { p } }
public func make(@B _ c: () -> [Int]) {}
//--- new
@resultBuilder public enum B { public static func buildBlock(_ p: Int...) -> [Int] { p } }
public func make(@B _ content: () -> [Int]) {}
//--- client
func use() { make { 1; 2 } }
