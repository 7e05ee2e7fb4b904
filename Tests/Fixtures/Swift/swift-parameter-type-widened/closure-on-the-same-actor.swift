// Who calls what is isolated to an actor writes closures on that actor, whether they are asked to or not; others do not.
// expect: swift-parameter-type-widened source=none binary=none Button.onTap(_:)
// expect: swift-parameter-sendable-removed source=none binary=none Button.onTap(_:)
// expect: swift-parameter-type-changed source=breaking binary=none Timer.onTick(_:)
// expect: swift-parameter-sendable-removed source=none binary=none Timer.onTick(_:)
//--- old
@MainActor public final class Button {
  public init() {}
  public func onTap(_ action: @escaping @MainActor () -> Void) {}
}
public final class Timer {
  public init() {}
  public func onTick(_ action: @escaping @MainActor () -> Void) {}
}
//--- new
@MainActor public final class Button {
  public init() {}
  public func onTap(_ action: @escaping () -> Void) {}
}
public final class Timer {
  public init() {}
  public func onTick(_ action: @escaping () -> Void) {}
}
//--- client
@MainActor final class Model {
  var count = 0
  func bump() { count += 1 }
}
@MainActor func bind(_ button: Button, _ model: Model, _ action: @escaping @MainActor () -> Void) {
  button.onTap { model.bump() }
  button.onTap(action)
}
func bind(_ timer: Timer, _ model: Model) {
  timer.onTick { model.bump() }
}
