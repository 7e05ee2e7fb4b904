// Raw values of another type.
// expect: swift-raw-type-changed source=breaking binary=none E
// expect: swift-parameter-type-changed source=breaking binary=none E.init(rawValue:)
// expect: swift-raw-value-changed source=none binary=none E.a
//--- old
public enum E: Int { case a }
//--- new
public enum E: String { case a }
//--- client
func use() -> Int { E.a.rawValue }
