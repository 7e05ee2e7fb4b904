// A case with a payload.
// expect: swift-case-removed source=breaking binary=none Size.custom(_:)
// expect: swift-conformance-added source=risky binary=none Size
//--- old
public enum Size { case small, custom(Int) }
//--- new
public enum Size { case small }
//--- client
func use() -> Size { .custom(1) }
