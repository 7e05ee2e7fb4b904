// A function that a property holds is called with what it takes, and not through an optional.
//--- old
public final class Button {
  public init() {}
  public var action: () -> Void { {} }
  public var changed: (Int) -> Void { { _ in } }
  public var closed: ((String, Int) -> Void)? { nil }
  public var text: String { "" }
  public var name: String { "" }
}
public func later(_ body: @escaping () -> Void) {}
infix operator <+>
public func <+> (a: Button, b: Float) -> Button { a }
//--- new
public final class Button {
  public init() {}
  public var action: (() -> Void)? { {} }
  public var changed: (Int, Int) -> Void { { _, _ in } }
  public var closed: ((String) -> Void)? { nil }
  public func text() -> String { "" }
  public var name: String? { "" }
}
public func later(_ body: @escaping () async throws -> Void) {}
infix operator <+>
public func <+> (a: Button, b: Double) -> Button { a }
//--- client
import Library
func press(_ button: Button) {
  button.action() // affected
  button.changed(1) // affected
  _ = button.action
  button.closed?("a", 1) // affected
  print(button.text) // silent
  later { print("a") }
  let body = { print("b") }
  later(body)
  _ = button <+> 3
  _ = button <+> Float(3) // affected
  print(button.text.count) // affected
}
func chained(_ button: Button?) -> String? {
  if button?.name.count == 3 { return nil } // affected
  return button?.name
}
