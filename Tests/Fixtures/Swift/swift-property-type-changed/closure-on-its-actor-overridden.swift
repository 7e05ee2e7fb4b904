// Whoever overrides it must say it as well, in every mode.
// expect: swift-property-type-changed source=breaking binary=none Button.action
//--- old
@MainActor open class Button {
  open var action: (() -> Void)? { nil }
  public init() {}
}
//--- new
@MainActor open class Button {
  open var action: (@MainActor () -> Void)? { nil }
  public init() {}
}
//--- client
final class Close: Button {
  override var action: (() -> Void)? { { print("close") } }
}
