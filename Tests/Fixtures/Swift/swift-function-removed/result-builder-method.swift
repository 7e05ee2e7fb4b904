// A building method that clients use without naming it.
// expect: swift-function-removed source=breaking binary=none Lines.buildOptional(_:)
//--- old
@resultBuilder public struct Lines { public static func buildBlock(_ p: String...) -> String { p.joined() }
 public static func buildOptional(_ p: String?) -> String { p ?? "" } }
//--- new
@resultBuilder public struct Lines { public static func buildBlock(_ p: String...) -> String { p.joined() } }
//--- client
@Lines func use(_ b: Bool) -> String {
  if b { "a" }
}
