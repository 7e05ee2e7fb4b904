// A result builder takes numbers as well, and what it took before: generic parts in another one.
// expect: swift-function-added source=none binary=none Lines.buildExpression(_:)
// expect: swift-function-added source=none binary=none Lines.buildExpression(_:)
// expect: swift-function-added source=none binary=none Views.buildExpression(_:)
//--- old
public protocol View {}
public struct Row<each T>: View {}
public struct Text: View { public init() {} }
@resultBuilder public enum Views {
  public static func buildBlock<each T: View>(_ parts: repeat each T) -> Row<repeat each T> { Row() }
}
@resultBuilder public enum Lines {
  public static func buildBlock(_ parts: String...) -> [String] { parts }
}
//--- new
public protocol View {}
public struct Row<each T>: View {}
public struct Text: View { public init() {} }
@resultBuilder public enum Views {
  public static func buildBlock<each T: View>(_ parts: repeat each T) -> Row<repeat each T> { Row() }
  public static func buildExpression<T: View>(_ part: T) -> T { part }
}
@resultBuilder public enum Lines {
  public static func buildBlock(_ parts: String...) -> [String] { parts }
  public static func buildExpression(_ number: Int) -> String { "" }
  public static func buildExpression(_ text: String) -> String { text }
}
//--- client
func text(@Lines _ body: () -> [String]) -> [String] { body() }
let one = text { "a" }
let two = text {
  "a"
  "b"
}
@Views func views() -> some View {
  Text()
  Text()
}
