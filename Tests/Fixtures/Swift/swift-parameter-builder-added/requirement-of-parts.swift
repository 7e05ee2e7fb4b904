// A body that was one expression is a part of the requirement's new builder, and 'return' does without it.
// expect: nothing
//--- old
@resultBuilder public enum Lines { public static func buildBlock(_ parts: String...) -> String { "" } }
public protocol Page { var text: String { get } }
//--- new
@resultBuilder public enum Lines { public static func buildBlock(_ parts: String...) -> String { "" } }
public protocol Page { @Lines var text: String { get } }
//--- client
struct Home: Page { var text: String { "a" } }
struct Other: Page { var text: String {
  let start = "a"
  return start + "b"
} }
struct Fixed: Page { let text = "a" }
