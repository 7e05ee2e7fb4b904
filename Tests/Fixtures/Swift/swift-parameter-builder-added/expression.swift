// What the builder takes as an expression is what counts.
// expect: swift-parameter-builder-added source=breaking binary=none make(_:)
//--- old
@resultBuilder public enum B { public static func buildExpression(_ s: String) -> [Int] { [s.count] }; public static func buildBlock(_ p: [Int]...) -> [Int] { p.flatMap { $0 } } }
public func make(_ c: () -> [Int]) {}
//--- new
@resultBuilder public enum B { public static func buildExpression(_ s: String) -> [Int] { [s.count] }; public static func buildBlock(_ p: [Int]...) -> [Int] { p.flatMap { $0 } } }
public func make(@B _ c: () -> [Int]) {}
//--- client
func use() { make { [1] } }
