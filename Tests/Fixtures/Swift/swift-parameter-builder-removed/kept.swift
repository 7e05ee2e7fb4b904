// The builder stays.
// expect: swift-parameter-added-with-default source=none binary=none make(_:)
//--- old
@resultBuilder public enum B { public static func buildBlock(_ p: Int...) -> [Int] { p } }
public func make(@B _ c: () -> [Int]) {}
//--- new
@resultBuilder public enum B { public static func buildBlock(_ p: Int...) -> [Int] { p } }
public func make(@B _ c: () -> [Int], _ n: Int = 1) {}
//--- client
func use() { make { 1; 2 } }
