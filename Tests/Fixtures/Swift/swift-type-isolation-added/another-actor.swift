// Another global actor.
// expect: swift-type-isolation-added source=breaking binary=none View
//--- old
@globalActor public actor Disk { public static let shared = Disk() }
@MainActor
public final class View {
  public init() {}
  public func draw() {}
}
//--- new
@globalActor public actor Disk { public static let shared = Disk() }
@Disk
public final class View {
  public init() {}
  public func draw() {}
}
//--- client
@MainActor func use(_ view: View) { view.draw() }
