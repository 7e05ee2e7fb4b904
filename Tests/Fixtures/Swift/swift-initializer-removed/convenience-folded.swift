// Subclasses inherit the other convenience initialiser as well, and nobody has subclasses of a class that is not open.
// expect: swift-initializer-removed source=none binary=none View.init(_:)
// expect: swift-parameter-default-added source=none binary=none View.init(_:size:)
// expect: swift-initializer-removed source=none binary=none Model.init()
// expect: swift-parameter-default-added source=none binary=none Model.init(id:)
//--- old
open class View {
  public init(frame: Int) {}
  public convenience init(_ title: String) { self.init(frame: 0) }
  public convenience init(_ title: String, size: Int) { self.init(frame: size) }
}
public class Model {
  public init(id: Int) {}
  public convenience init() { self.init(id: 0) }
}
//--- new
open class View {
  public init(frame: Int) {}
  public convenience init(_ title: String, size: Int = 0) { self.init(frame: size) }
}
public class Model {
  public init(id: Int = 0) {}
}
//--- client
final class Panel: View {
  override init(frame: Int) { super.init(frame: frame) }
}
func use() { _ = (Panel("a"), Panel("b", size: 1), Model()) }
