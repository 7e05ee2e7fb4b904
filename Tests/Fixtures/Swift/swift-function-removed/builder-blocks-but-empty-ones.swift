// Blocks are put together part by part; the one without parts is another one's successor.
// expect: swift-function-removed source=risky binary=none Lines.buildBlock(_:)
// expect: swift-function-added source=none binary=none Lines.buildBlock()
// expect: swift-function-added source=none binary=none Lines.buildPartialBlock(first:)
// expect: swift-function-added source=none binary=none Lines.buildPartialBlock(accumulated:next:)
//--- old
@resultBuilder public enum Lines { public static func buildBlock(_ lines: String...) -> String { lines.joined() } }
public func text(@Lines _ body: () -> String) -> String { body() }
//--- new
@resultBuilder public enum Lines {
  public static func buildBlock() -> String { "" }
  public static func buildPartialBlock(first: String) -> String { first }
  public static func buildPartialBlock(accumulated: String, next: String) -> String { accumulated + next }
}
public func text(@Lines _ body: () -> String) -> String { body() }
//--- client
let empty = text {}
let two = text { "a"; "b" }
