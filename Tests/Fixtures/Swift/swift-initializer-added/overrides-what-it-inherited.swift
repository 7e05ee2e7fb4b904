// A class overrides the designated initialisers that it inherited, and adds a convenience one: subclasses inherit as before.
// expect: swift-initializer-added source=none binary=none Panel.init(size:)
// expect: swift-initializer-added source=none binary=none Panel.init(title:)
//--- old
open class View {
  public init(size: Int) {}
  public convenience init() { self.init(size: 0) }
}
open class Panel: View {}
//--- new
open class View {
  public init(size: Int) {}
  public convenience init() { self.init(size: 0) }
}
open class Panel: View {
  public override init(size: Int) { super.init(size: size) }
  public convenience init(title: String) { self.init(size: 0) }
}
//--- client
final class Mine: Panel {
  override init(size: Int) { super.init(size: size) }
}
func use() { _ = Mine() }
