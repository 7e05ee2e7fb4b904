// A closure that runs on the actor of its property: who is on the actor calls it as before and writes it there; in
// Swift 6 mode what came from elsewhere is not taken.
// expect: swift-property-type-changed source=breaking@6 binary=none Button.action
//--- old
@MainActor public final class Button {
  public var action: (() -> Void)?
  public init() {}
}
//--- new
@MainActor public final class Button {
  public var action: (@MainActor () -> Void)?
  public init() {}
}
//--- client
@MainActor final class Row {
  let button = Button()
  var count = 0
  func build(then next: @escaping () -> Void) {
    let before = button.action
    button.action = { self.count += 1; before?() }
    button.action?()
    button.action = next
  }
}
