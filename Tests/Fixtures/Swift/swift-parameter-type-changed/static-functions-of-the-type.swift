// What clients write as .wide(3) needs the type that it is a member of.
// expect: swift-parameter-type-changed source=breaking binary=none apply(_:)
// expect: swift-conformance-added source=none binary=none Style
// expect: swift-protocol-added source=none binary=none Styling
//--- old
public struct Style {
  public static func wide(_ by: Int) -> Style { Style() }
}
public func apply(_ style: Style) {}
//--- new
public protocol Styling {}
public struct Style: Styling {
  public static func wide(_ by: Int) -> Style { Style() }
}
public func apply(_ style: some Styling) {}
//--- client
func use() { apply(.wide(3)) }
