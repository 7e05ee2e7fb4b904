// Callers pass what they always passed.
//--- old
open class C { public init() {}; open class func g() {} }
//--- new
open class C { public init() {}; public static func g() {} }
//--- client
import Library
func use() { C.g() }
