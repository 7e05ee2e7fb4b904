// A constant that became a variable with storage is out of reach of Swift 6; one that is computed, isolated or vouched for is not.
// expect: swift-state-unguarded source=breaking@6 binary=none timeout
// expect: swift-setter-added source=none binary=none timeout
// expect: swift-state-unguarded source=breaking@6 binary=none Session.shared
// expect: swift-setter-added source=none binary=none Session.shared
// expect: swift-state-unguarded source=breaking@6 binary=none Session.count
// expect: swift-state-unguarded source=breaking@6 binary=none Session.limit
// expect: swift-setter-added source=none binary=none Session.limit
// options: library-mode-5
//--- old
public let timeout = 30.0
public struct Session: Sendable {
  public let name: String
  public init(name: String) { self.name = name }
  public static let shared = Session(name: "main")
  public static let count = 1
  public static var limit: Int { 3 }
}
//--- new
public var timeout = 30.0
public struct Session: Sendable {
  public let name: String
  public init(name: String) { self.name = name }
  public static var shared = Session(name: "main")
  public private(set) static var count = 1
  public static var limit = 3 { didSet {} }
}
//--- client
func names() -> [String] { [Session.shared.name, "\(Session.count + Session.limit)"] }
actor Pool {
  func wait() -> Double { timeout * 2 }
}
