// Blocks are put together part by part now; what takes the lists that loops give is no other name of the old method.
// expect: swift-function-removed source=risky binary=none Rows.buildBlock(_:)
// expect: swift-function-added source=none binary=none Rows.buildPartialBlock(first:)
// expect: swift-function-added source=none binary=none Rows.buildPartialBlock(accumulated:next:)
// expect: swift-function-added source=none binary=none Rows.buildExpression(_:)
//--- old
@resultBuilder
public enum Rows {
  public static func buildBlock(_ parts: [String]...) -> [String] { parts.flatMap { $0 } }
  public static func buildExpression(_ text: String) -> [String] { [text] }
  public static func buildOptional(_ part: [String]?) -> [String] { part ?? [] }
  public static func buildArray(_ parts: [[String]]) -> [String] { parts.flatMap { $0 } }
}
public func table(@Rows _ rows: () -> [String]) -> Int { rows().count }
//--- new
@resultBuilder
public enum Rows {
  public static func buildPartialBlock(first: [String]) -> [String] { first }
  public static func buildPartialBlock(accumulated: [String], next: [String]) -> [String] { accumulated + next }
  public static func buildExpression(_ text: String) -> [String] { [text] }
  public static func buildExpression(_ list: [String]) -> [String] { list }
  public static func buildOptional(_ part: [String]?) -> [String] { part ?? [] }
  public static func buildArray(_ parts: [[String]]) -> [String] { parts.flatMap { $0 } }
}
public func table(@Rows _ rows: () -> [String]) -> Int { rows().count }
//--- client
func size(_ isLong: Bool) -> Int {
  table {
    "a"
    if isLong { "b" }
    for index in 0..<3 { "\(index)" }
  }
}
