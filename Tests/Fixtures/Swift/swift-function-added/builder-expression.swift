// A result builder takes numbers now, and with that nothing else.
// expect: swift-function-added source=breaking binary=none Lines.buildExpression(_:)
//--- old
@resultBuilder public enum Lines {
  public static func buildBlock(_ parts: String...) -> [String] { parts }
}
//--- new
@resultBuilder public enum Lines {
  public static func buildBlock(_ parts: String...) -> [String] { parts }
  public static func buildExpression(_ number: Int) -> String { "" }
}
//--- client
func text(@Lines _ body: () -> [String]) -> [String] { body() }
let one = text { "a" }
let two = text {
  "a"
  "b"
}
