// The type's name is kept, and that of its nested type is not.
// expect: swift-renamed source=none binary=none Button
// expect: swift-type-removed source=breaking binary=none Button.Style
// expect: swift-type-added source=none binary=none Look
//--- old
public struct Button {
  public struct Style { public init() {} }
  public init() {}
}
//--- new
public struct Look { public init() {} }
public struct PushButton { public init() {} }
public typealias Button = PushButton
//--- client
let style = Button.Style()
