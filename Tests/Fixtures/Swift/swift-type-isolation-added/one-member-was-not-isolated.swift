// One member was isolated to nothing, and subclasses of an open class are isolated with it.
// expect: swift-type-isolation-added source=breaking binary=none Model
// expect: swift-type-isolation-added source=breaking binary=none View
// expect: swift-conformance-added source=none binary=none Model
// expect: swift-conformance-added source=none binary=none View
//--- old
public final class Model {
  @MainActor public init() {}
  @MainActor public func increase() {}
  public func name() -> String { "" }
}
open class View {
  @MainActor public init() {}
  @MainActor open func draw() {}
}
//--- new
@MainActor
public final class Model {
  public init() {}
  public func increase() {}
  public func name() -> String { "" }
}
@MainActor
open class View {
  public init() {}
  open func draw() {}
}
//--- client
func name(_ model: Model) -> String { model.name() }
class Panel: View { func title() -> String { "" } }
func title(_ panel: Panel) -> String { panel.title() }
