// The raw type is gone, and with it what it brought.
// expect: swift-conformance-removed source=breaking binary=none Code
//--- old
public enum Code: Int { case one }
//--- new
public enum Code { case one }
//--- client
func use(_ code: Code) -> Int { code.rawValue }
