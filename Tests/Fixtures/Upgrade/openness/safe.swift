// The class is used and not inherited from.
//--- old
open class C { public init() {}; open func f() {} }
//--- new
public class C { public init() {}; public func f() {} }
//--- client
import Library
func use(_ c: C) { c.f() }
extension C { func g() {} }
