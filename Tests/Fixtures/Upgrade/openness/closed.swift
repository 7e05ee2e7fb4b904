// Subclasses and overrides.
//--- old
open class C { public init() {} }
open class D { public init() {}; open func f() {} }
//--- new
public class C { public init() {} }
open class D { public init() {}; public func f() {} }
//--- client
import Library
class Mine: C {} // affected
class Other: D {
  override func f() {} // affected
}
