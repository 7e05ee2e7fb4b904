// Blocks are built part by part now, of other parts than before.
// expect: swift-function-added source=breaking binary=none Lines.buildPartialBlock(accumulated:next:)
// expect: swift-function-added source=breaking binary=none Lines.buildPartialBlock(first:)
//--- old
@resultBuilder public enum Lines {
  public static func buildBlock(_ parts: String...) -> [String] { parts }
}
//--- new
@resultBuilder public enum Lines {
  public static func buildBlock(_ parts: String...) -> [String] { parts }
  public static func buildPartialBlock(first part: Int) -> [String] { [] }
  public static func buildPartialBlock(accumulated parts: [String], next part: Int) -> [String] { parts }
}
//--- client
func text(@Lines _ body: () -> [String]) -> [String] { body() }
let one = text { "a" }
let two = text {
  "a"
  "b"
}
