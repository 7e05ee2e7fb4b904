// The same superclass.
// expect: swift-type-added source=none binary=none D
//--- old
open class B { public init() {} }
public class C: B {}
//--- new
open class B { public init() {} }
public final class D {}
public class C: B {}
//--- client
func use() -> B { C() }
