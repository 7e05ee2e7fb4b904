// A function that a property holds is called with what it takes, and not through an optional.
//--- old
public final class Button {
  public init() {}
  public var action: () -> Void { {} }
  public var changed: (Int) -> Void { { _ in } }
}
//--- new
public final class Button {
  public init() {}
  public var action: (() -> Void)? { {} }
  public var changed: (Int, Int) -> Void { { _, _ in } }
}
//--- client
import Library
func press(_ button: Button) {
  button.action() // affected
  button.changed(1) // affected
  _ = button.action
}
