// A designated initialiser with a default takes the calls of a convenience one; subclasses that override it inherit
// that one no more, and their own has no default.
// expect: swift-initializer-removed source=breaking binary=none View.init()
// expect: swift-parameter-default-added source=none binary=none View.init(frame:)
//--- old
open class View {
  public init(frame: Int) {}
  public convenience init() { self.init(frame: 0) }
}
//--- new
open class View {
  public init(frame: Int = 0) {}
}
//--- client
final class Panel: View {
  override init(frame: Int) { super.init(frame: frame) }
}
func use() { _ = Panel() }
