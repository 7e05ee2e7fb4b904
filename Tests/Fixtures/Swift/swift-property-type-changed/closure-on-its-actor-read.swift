// What is only read is called on the actor as before.
// expect: swift-property-type-changed source=risky binary=none Button.action
//--- old
@MainActor public final class Button {
  public let action: () -> Void
  public init(_ action: @escaping () -> Void) { self.action = action }
}
//--- new
@MainActor public final class Button {
  public let action: @MainActor () -> Void
  public init(_ action: @escaping () -> Void) { self.action = { action() } }
}
//--- client
@MainActor func press(_ button: Button) {
  let press: () -> Void = button.action
  press()
}
