// Without 'buildLimitedAvailability' blocks that ask for a version get a warning; steps that changed nothing are none.
// expect: swift-function-removed source=none binary=none Lines.buildExpression(_:)
// expect: swift-function-removed source=none binary=none Lines.buildFinalResult(_:)
// expect: swift-function-removed source=risky binary=none Lines.buildLimitedAvailability(_:)
//--- old
@resultBuilder public enum Lines {
  public static func buildBlock(_ parts: String...) -> [String] { parts }
  public static func buildExpression(_ text: String) -> String { text }
  public static func buildFinalResult(_ parts: [String]) -> [String] { parts }
  public static func buildOptional(_ parts: [String]?) -> String { "" }
  public static func buildLimitedAvailability(_ parts: [String]) -> [String] { parts }
}
//--- new
@resultBuilder public enum Lines {
  public static func buildBlock(_ parts: String...) -> [String] { parts }
  public static func buildOptional(_ parts: [String]?) -> String { "" }
}
//--- client
func text(@Lines _ body: () -> [String]) -> [String] { body() }
let one = text { "a" }
let two = text {
  "a"
  "b"
}
let three = text {
  if #available(macOS 99, *) { "c" }
}
