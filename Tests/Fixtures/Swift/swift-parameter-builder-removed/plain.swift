// A closure that was a result builder's.
// expect: swift-parameter-builder-removed source=breaking binary=none text(_:)
//--- old
@resultBuilder public struct Lines { public static func buildBlock(_ p: String...) -> String { p.joined() } }
public func text(@Lines _ body: () -> String) {}
//--- new
@resultBuilder public struct Lines { public static func buildBlock(_ p: String...) -> String { p.joined() } }
public func text(_ body: () -> String) {}
//--- client
func use() {
  text {
    "a"
    "b"
  }
}
