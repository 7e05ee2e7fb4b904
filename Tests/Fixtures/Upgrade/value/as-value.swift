// A default argument is no part of the type of a function.
//--- old
public func f(_ a: Int) {}
open class C { public init() {}; open func m(_ a: Int) {} }
//--- new
public func f(_ a: Int, b: Int = 1) {}
open class C { public init() {}; open func m(_ a: Int, b: Int = 1) {} }
//--- client
import Library
func use() {
  let g: (Int) -> Void = f // affected
  g(1)
}
class D: C {
  override func m(_ a: Int) {} // affected
}
