// A method that a builder gained may make something else of blocks.
//--- old
@resultBuilder public enum Lines {
  public static func buildBlock(_ parts: String...) -> [String] { parts }
}
@resultBuilder public enum Words {
  public static func buildBlock(_ parts: String...) -> [String] { parts }
}
public func words(@Words _ body: () -> [String]) -> [String] { body() }
//--- new
@resultBuilder public enum Lines {
  public static func buildBlock(_ parts: String...) -> [String] { parts }
  public static func buildFinalResult(_ parts: [String]) -> String { "" }
}
@resultBuilder public enum Words {
  public static func buildBlock(_ parts: String...) -> [String] { parts }
  public static func buildArray(_ parts: [[String]]) -> String { "" }
}
public func words(@Words _ body: () -> [String]) -> [String] { body() }
//--- client
import Library
func text(@Lines _ body: () -> [String]) -> [String] { body() }
func use() {
  let one = text { "a" } // may refused
  let two = words { "b" }
  print(one, two)
}
