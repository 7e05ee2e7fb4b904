// 'buildIf' is what 'buildOptional' was called first; the compiler knows both.
// expect: swift-function-removed source=none binary=none Lines.buildOptional(_:)
// expect: swift-function-added source=none binary=none Lines.buildIf(_:)
//--- old
@resultBuilder public enum Lines {
  public static func buildBlock(_ lines: String...) -> String { lines.joined() }
  public static func buildOptional(_ line: String?) -> String { line ?? "" }
}
public func text(@Lines _ body: () -> String) -> String { body() }
//--- new
@resultBuilder public enum Lines {
  public static func buildBlock(_ lines: String...) -> String { lines.joined() }
  public static func buildIf(_ line: String?) -> String { line ?? "" }
}
public func text(@Lines _ body: () -> String) -> String { body() }
//--- client
func use(_ isLong: Bool) -> String {
  text {
    "a"
    if isLong { "b" }
  }
}
