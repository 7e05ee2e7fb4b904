// A typealias keeps the name of the type, and in it one the name of its nested type.
// expect: swift-renamed source=none binary=none Button
// expect: swift-renamed source=none binary=none Button.Style
//--- old
public struct Button {
  public struct Style { public init() {} }
  public init() {}
  public func apply(_ style: Style) {}
}
//--- new
public struct ButtonStyle { public init() {} }
public struct PushButton {
  public typealias Style = ButtonStyle
  public init() {}
  public func apply(_ style: ButtonStyle) {}
}
public typealias Button = PushButton
//--- client
let style: Button.Style = Button.Style()
Button().apply(style)
