// An enum that gains a raw type is compared and hashed by RawRepresentable's functions, not by its own.
// expect: swift-conformance-added source=risky binary=breaking Level
// options: library-evolution
//--- old
public enum Level { case low, high }
//--- new
public enum Level: Int { case low, high }
//--- client
func same(_ a: Level, _ b: Level) -> Bool { a == b }
if same(.low, .high) { fatalError() }
