// A class that inherited all initialisers has a further designated one beside the one that it overrides now: subclasses
// that override that one alone lose the inherited convenience initialiser.
// expect: swift-initializer-added source=none binary=none Panel.init(size:)
// expect: swift-initializer-added source=breaking binary=none Panel.init(title:)
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
  public init(title: String) { super.init(size: 0) }
}
//--- client
final class Mine: Panel {
  override init(size: Int) { super.init(size: size) }
}
func use() { _ = Mine() }
