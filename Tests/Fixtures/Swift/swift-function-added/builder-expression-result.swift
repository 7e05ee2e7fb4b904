// What a result builder makes of an expression is no part of its blocks.
// expect: swift-function-added source=breaking binary=none Lines.buildExpression(_:)
//--- old
@resultBuilder public enum Lines {
  public static func buildBlock(_ parts: String...) -> [String] { parts }
}
//--- new
@resultBuilder public enum Lines {
  public static func buildBlock(_ parts: String...) -> [String] { parts }
  public static func buildExpression(_ text: String) -> [String] { [text] }
}
//--- client
func text(@Lines _ body: () -> [String]) -> [String] { body() }
let one = text { "a" }
let two = text {
  "a"
  "b"
}
