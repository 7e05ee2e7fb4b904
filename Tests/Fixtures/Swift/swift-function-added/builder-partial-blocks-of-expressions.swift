// Blocks are built part by part now, of what the builder's expressions give.
// expect: swift-function-removed source=risky binary=none Lines.buildBlock(_:)
// expect: swift-function-added source=none binary=none Lines.buildPartialBlock(accumulated:next:)
// expect: swift-function-added source=none binary=none Lines.buildPartialBlock(first:)
//--- old
@resultBuilder public enum Lines {
  public static func buildExpression(_ line: String) -> [String] { [line] }
  public static func buildBlock(_ parts: [String]...) -> [String] { [] }
}
//--- new
@resultBuilder public enum Lines {
  public static func buildExpression(_ line: String) -> [String] { [line] }
  public static func buildPartialBlock(first part: [String]) -> [String] { part }
  public static func buildPartialBlock(accumulated parts: [String], next part: [String]) -> [String] { parts + part }
}
//--- client
func text(@Lines _ body: () -> [String]) -> [String] { body() }
let one = text { "a" }
let two = text {
  "a"
  "b"
}
