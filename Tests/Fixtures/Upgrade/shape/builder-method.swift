// A method of a result builder is what blocks with branches or loops need.
//--- old
@resultBuilder public enum Lines {
  public static func buildBlock(_ parts: [String]...) -> [String] { [] }
  public static func buildExpression(_ text: String) -> [String] { [text] }
  public static func buildOptional(_ part: [String]?) -> [String] { [] }
  public static func buildEither(first: [String]) -> [String] { first }
  public static func buildEither(second: [String]) -> [String] { second }
  public static func buildArray(_ parts: [[String]]) -> [String] { [] }
}
public func text(@Lines _ content: () -> [String]) -> String { "" }
public struct Page { public init(title: String, @Lines body: () -> [String]) {} }
//--- new
@resultBuilder public enum Lines {
  public static func buildBlock(_ parts: [String]...) -> [String] { [] }
  public static func buildExpression(_ text: String) -> [String] { [text] }
  public static func buildEither(first: [String]) -> [String] { first }
  public static func buildEither(second: [String]) -> [String] { second }
}
public func text(@Lines _ content: () -> [String]) -> String { "" }
public struct Page { public init(title: String, @Lines body: () -> [String]) {} }
//--- client
import Library
func use(_ names: [String], _ isLong: Bool) {
  _ = text { "a"; "b" }
  _ = text {
    "a"
    if isLong { "b" } // affected
  }
  _ = text {
    if isLong { "a" } else { "b" }
  }
  _ = Page(title: "t") {
    "head"
    for name in names { name } // affected
  }
}
struct Own {
  var isLong = false
  @Lines var lines: [String] {
    "a"
    if isLong { "b" } // affected
  }
  @Lines func short() -> [String] { "a" }
}
