// A constant of a module or of a type may still be read from everywhere in Swift 5 mode, with a
// warning.
// expect: swift-global-actor-added source=breaking@6 binary=none limit
// expect: swift-global-actor-added source=breaking@6 binary=none Settings.name
//--- old
public let limit: Int = 3
public enum Settings { public static let name: String = "a" }
//--- new
@MainActor public let limit: Int = 3
public enum Settings { @MainActor public static let name: String = "a" }
//--- client
func use() -> Int { limit }
func name() -> String { Settings.name }
