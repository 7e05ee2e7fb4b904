// Where the deinit of an open class is isolated, those of subclasses must be as well; nobody inherits from other classes.
// expect: swift-type-isolation-added source=breaking binary=none Window
//--- old
@MainActor open class Window {
  public init() {}
  deinit {}
}
@MainActor public final class Panel {
  public init() {}
}
//--- new
@MainActor open class Window {
  public init() {}
  isolated deinit {}
}
@MainActor public final class Panel {
  public init() {}
  isolated deinit {}
}
//--- client
final class Mine: Window { deinit { print("gone") } }
final class Other: Window {}
