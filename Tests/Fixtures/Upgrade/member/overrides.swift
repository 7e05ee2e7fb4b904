// An override of what cannot be overridden any more.
//--- old
open class C { public init() {}; open class func g() {} }
//--- new
open class C { public init() {}; public static func g() {} }
//--- client
import Library
class D: C {
  override class func g() {} // affected
}
