// What stands behind a dot is found where the protocol's extension gives it for the type.
// expect: swift-parameter-type-widened source=risky binary=none apply(_:)
// expect: swift-property-added source=none binary=none Style.bold
//--- old
public protocol Style {}
public struct Fancy: Style, Sendable {
  public init() {}
  public static let bold = Fancy()
}
public func apply(_ style: Fancy) {}
//--- new
public protocol Style {}
public struct Fancy: Style, Sendable {
  public init() {}
  public static let bold = Fancy()
}
extension Style where Self == Fancy { public static var bold: Fancy { Fancy.bold } }
public func apply<S: Style>(_ style: S) {}
//--- client
apply(.bold)
apply(Fancy())
