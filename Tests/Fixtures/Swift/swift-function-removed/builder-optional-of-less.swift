// The older name does not take what the method took.
// expect: swift-function-removed source=breaking binary=none Lines.buildOptional(_:)
// expect: swift-function-added source=none binary=none Lines.buildIf(_:)
//--- old
@resultBuilder public enum Lines {
  public static func buildBlock<T>(_ line: T) -> T { line }
  public static func buildOptional<T>(_ line: T?) -> T? { line }
}
public func text<T>(@Lines _ body: () -> T) -> T { body() }
//--- new
@resultBuilder public enum Lines {
  public static func buildBlock<T>(_ line: T) -> T { line }
  public static func buildIf(_ line: String?) -> String? { line }
}
public func text<T>(@Lines _ body: () -> T) -> T { body() }
//--- client
func use(_ isLong: Bool) -> Int? { text { if isLong { 1 } } }
