// A result builder gives another type than its blocks; a second way beside the first is chosen by what is asked for.
// expect: swift-function-added source=breaking binary=none Lines.buildFinalResult(_:)
// expect: swift-function-added source=risky binary=none Words.buildFinalResult(_:)
//--- old
@resultBuilder public enum Lines {
  public static func buildBlock(_ parts: String...) -> [String] { parts }
}
@resultBuilder public enum Words {
  public static func buildBlock(_ parts: String...) -> [String] { parts }
  public static func buildFinalResult(_ parts: [String]) -> [String] { parts }
}
//--- new
@resultBuilder public enum Lines {
  public static func buildBlock(_ parts: String...) -> [String] { parts }
  public static func buildFinalResult(_ parts: [String]) -> String { "" }
}
@resultBuilder public enum Words {
  public static func buildBlock(_ parts: String...) -> [String] { parts }
  public static func buildFinalResult(_ parts: [String]) -> [String] { parts }
  public static func buildFinalResult(_ parts: [String]) -> String { "" }
}
//--- client
func text(@Lines _ body: () -> [String]) -> [String] { body() }
let one = text { "a" }
let two = text {
  "a"
  "b"
}
