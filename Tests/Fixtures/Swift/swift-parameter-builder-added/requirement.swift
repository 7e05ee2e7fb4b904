// Bodies of one expression are parts of the requirement's new builder, and no numbers.
// expect: swift-parameter-builder-added source=breaking binary=none Page.text
//--- old
@resultBuilder public enum Lines {
  public static func buildBlock(_ parts: Int...) -> String { "" }
}
public protocol Page { var text: String { get } }
//--- new
@resultBuilder public enum Lines {
  public static func buildBlock(_ parts: Int...) -> String { "" }
}
public protocol Page { @Lines var text: String { get } }
//--- client
struct Home: Page { var text: String { "a" } }
