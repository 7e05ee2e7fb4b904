// A generic superclass.
// expect: swift-superclass-added source=none binary=none Leaf
//--- old
open class Base<T> { public init() {} }
public final class Leaf { public init() {} }
//--- new
open class Base<T> { public init() {} }
public final class Leaf: Base<Int> {}
//--- client
func use() -> Leaf { Leaf() }
