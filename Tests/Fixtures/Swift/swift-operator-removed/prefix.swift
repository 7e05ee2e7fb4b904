// A prefix operator and its function are gone: both are reported.
// expect: swift-operator-removed source=breaking binary=none <+>
// expect: swift-operator-function-removed source=breaking binary=none <+>(_:)
//--- old
prefix operator <+>
public prefix func <+> (value: Int) -> Int { value }
public struct Other {}
//--- new
public struct Other {}
//--- client
func use() -> Int { <+>1 }
