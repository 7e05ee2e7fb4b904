// What blocks were made of must fit a builder's first function for expressions.
// expect: swift-function-added source=breaking binary=none Lines.buildExpression(_:)
// expect: swift-function-added source=none binary=none Words.buildExpression(_:)
//--- old
@resultBuilder public enum Lines { public static func buildBlock(_ lines: String...) -> String { "" } }
@resultBuilder public enum Words { public static func buildBlock(_ words: String...) -> String { "" } }
//--- new
@resultBuilder public enum Lines {
  public static func buildBlock(_ lines: String...) -> String { "" }
  public static func buildExpression(_ number: Int) -> String { "" }
}
@resultBuilder public enum Words {
  public static func buildBlock(_ words: String...) -> String { "" }
  public static func buildExpression(_ word: some CustomStringConvertible) -> String { "" }
}
//--- client
@Lines func lines() -> String { "a" }
@Words func words() -> String { "a" }
