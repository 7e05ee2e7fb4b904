// A new enum breaks nobody.
// expect: swift-type-added source=none binary=none E
//--- old
public func f() {}
//--- new
public func f() {}
@nonexhaustive public enum E { case a }
//--- client
func use() { f() }
