// The same value, spelled out.
// expect: nothing
//--- old
public enum Code: Int { case one, two }
public enum Name: String { case a }
//--- new
public enum Code: Int { case one = 0, two = 1 }
public enum Name: String { case a = "a" }
//--- client
func use(_ code: Code) -> Int { code.rawValue }
