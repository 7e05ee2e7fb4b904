// A variable that computes, that its author vouches for, or that was one before takes nothing from anybody.
// expect: swift-setter-added source=none binary=none Session.shared
// expect: swift-setter-added source=none binary=none Session.vouched
// options: library-mode-5
//--- old
public struct Session: Sendable {
  public let name: String
  public init(name: String) { self.name = name }
  public static let shared = Session(name: "main")
  public static let vouched = 1
  @MainActor public static var screen = 1
  public static var open = 1
}
//--- new
public struct Session: Sendable {
  public let name: String
  public init(name: String) { self.name = name }
  public static var shared: Session {
    get { Session(name: "main") }
    set {}
  }
  nonisolated(unsafe) public static var vouched = 1
  @MainActor public static var screen = 2 { didSet {} }
  public static var open: Int = 2
}
//--- client
func name() -> String { "\(Session.shared.name) \(Session.vouched)" }
@MainActor func show() -> Int { Session.screen }
