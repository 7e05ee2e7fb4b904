// The order of the cases decides implicit raw values.
// expect: swift-raw-value-changed source=none binary=none Code.one
// expect: swift-raw-value-changed source=none binary=none Code.two
//--- old
public enum Code: Int { case one, two }
//--- new
public enum Code: Int { case two, one }
//--- client
func use(_ code: Code) -> Int { code.rawValue }
