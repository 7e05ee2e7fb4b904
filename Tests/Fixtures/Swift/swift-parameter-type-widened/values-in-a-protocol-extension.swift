// What clients write as .fancy is found where the protocol is asked for.
// expect: swift-parameter-type-widened source=risky binary=none apply(_:)
// expect: swift-conformance-added source=none binary=none Style
// expect: swift-protocol-added source=none binary=none Styling
//--- old
public struct Style {
  public init() {}
  public static let count = 1
  public static var fancy: Style { Style() }
  public static func wide(_ by: Int) -> Style { Style() }
}
public func apply(_ style: Style) {}
//--- new
public protocol Styling {}
public struct Style: Styling {
  public init() {}
  public static let count = 1
}
extension Styling where Self == Style {
  public static var fancy: Style { Style() }
  public static func wide(_ by: Int) -> Style { Style() }
}
public func apply(_ style: some Styling) {}
//--- client
func use() {
  apply(.fancy)
  apply(.wide(3))
  apply(Style())
  let kept: Style = .fancy
  print(Style.count, kept)
}
