// The class alone was opened.
// expect: swift-class-opened source=none binary=none C
//--- old
public class C { public init() {}; public func f() {} }
//--- new
open class C { public init() {}; public func f() {} }
//--- client
func use() { C().f() }
