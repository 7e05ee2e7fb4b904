// Blocks are built part by part now, of the parts that they had.
// expect: swift-function-added source=none binary=none Lines.buildPartialBlock(accumulated:next:)
// expect: swift-function-added source=none binary=none Lines.buildPartialBlock(first:)
//--- old
@resultBuilder public enum Lines {
  public static func buildBlock(_ parts: String...) -> [String] { parts }
}
//--- new
@resultBuilder public enum Lines {
  public static func buildBlock(_ parts: String...) -> [String] { parts }
  public static func buildPartialBlock(first part: String) -> [String] { [] }
  public static func buildPartialBlock(accumulated parts: [String], next part: String) -> [String] { parts }
}
//--- client
func text(@Lines _ body: () -> [String]) -> [String] { body() }
let one = text { "a" }
let two = text {
  "a"
  "b"
}
