// A function that a property holds is called with what it takes, and not through an optional.
//--- old
public final class Button {
  public init() {}
  public var action: () -> Void { {} }
  public var changed: (Int) -> Void { { _ in } }
  public var closed: ((String, Int) -> Void)? { nil }
  public var text: String { "" }
}
//--- new
public final class Button {
  public init() {}
  public var action: (() -> Void)? { {} }
  public var changed: (Int, Int) -> Void { { _, _ in } }
  public var closed: ((String) -> Void)? { nil }
  public func text() -> String { "" }
}
//--- client
import Library
func press(_ button: Button) {
  button.action() // affected
  button.changed(1) // affected
  _ = button.action
  button.closed?("a", 1) // affected
  print(button.text) // silent
  print(button.text.count) // affected
}
