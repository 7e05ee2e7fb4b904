// What an actor has for a requirement must not be isolated either, unless it is awaited.
// expect: swift-nonisolated-added source=breaking binary=none Locating.place()
// expect: swift-nonisolated-added source=none binary=none Locating.load()
//--- old
public protocol Locating: Actor {
  func place() -> Int
  func load() async -> Int
}
//--- new
public protocol Locating: Actor {
  nonisolated func place() -> Int
  nonisolated func load() async -> Int
}
//--- client
actor Mine: Locating {
  var count = 0
  func place() -> Int { count }
  func load() async -> Int { count }
}
func use(_ locating: some Locating) async -> Int { await locating.load() }
