// A static member stays one.
// expect: nothing
//--- old
public enum E: Sendable { case a; public static var b: E { .a } }
//--- new
public enum E: Sendable { case a; public static let b: E = .a }
//--- client
func use() -> E { .b }
