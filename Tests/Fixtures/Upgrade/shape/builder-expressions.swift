// The index has the methods that builders call for each line.
//--- old
@resultBuilder public enum Lines {
  public static func buildBlock(_ parts: String...) -> String { parts.joined() }
  public static func buildExpression(_ text: String) -> String { text }
  public static func buildExpression(_ number: Int) -> String { "\(number)" }
}
public func page(@Lines _ body: () -> String) -> String { body() }
//--- new
@resultBuilder public enum Lines {
  public static func buildBlock(_ parts: String...) -> String { parts.joined() }
  public static func buildExpression(_ text: String) -> String { text }
}
public func page(@Lines _ body: () -> String) -> String { body() }
//--- client
import Library
func first() -> String {
  page {
    "a"
    3 // affected
  }
}
func second(_ count: Int) -> String {
  page {
    count // affected
    "b"
  }
}
@Lines func third() -> String {
  "x"
  42 // affected
}
struct View {
  @Lines var body: String {
    "y"
  }
}
