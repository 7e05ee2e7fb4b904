// Calls mean the overload that stays, but nothing is there to override.
// expect: swift-declaration-became-spi source=breaking binary=none View.show(_:)
// expect: swift-function-added source=none binary=none View.show(_:animated:)
//--- old
open class View {
  public init() {}
  open func show(_ text: String) {}
}
//--- new
open class View {
  public init() {}
  @_spi(Internals) open func show(_ text: String) {}
  open func show(_ text: String, animated: Bool = true) {}
}
//--- client
class Label: View {
  override func show(_ text: String) {}
}
