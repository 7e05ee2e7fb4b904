// A final class can be inherited from.
// expect: swift-class-opened source=none binary=none C
//--- old
public final class C { public init() {} }
//--- new
open class C { public init() {} }
//--- client
func use() { _ = C() }
