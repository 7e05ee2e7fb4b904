// A method that moved to the superclass.
// expect: swift-function-added source=none binary=none Base.visit()
//--- old
open class Base { public init() {} }
public class Leaf: Base { public func visit() {} }
//--- new
open class Base { public init() {}
 public func visit() {} }
public class Leaf: Base {}
//--- client
func use(_ l: Leaf) { l.visit() }
