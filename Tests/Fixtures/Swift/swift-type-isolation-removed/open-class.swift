// Subclasses took the isolation over, and what they do with it stops.
// expect: swift-type-isolation-removed source=breaking binary=none View
//--- old
@MainActor open class View {
  public init() {}
  open func draw() {}
}
//--- new
open class View {
  public init() {}
  open func draw() {}
}
//--- client
@MainActor func display() {}
class Text: View {
  override func draw() { display() }
  func other() { display() }
}
