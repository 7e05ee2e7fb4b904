// A struct that becomes an enum breaks who makes one.
// expect: swift-type-kind-changed source=risky binary=none Size
// expect: swift-initializer-removed source=breaking binary=none Size.init()
// expect: swift-case-added source=none binary=none Size.big
//--- old
public struct Size { public init() {}
 public var width: Int { 1 } }
//--- new
public enum Size { case big
 public var width: Int { 1 } }
//--- client
func use() -> Int { Size().width }
