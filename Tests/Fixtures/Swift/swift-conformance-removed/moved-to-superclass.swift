// A subclass inherits the conformance of its superclass.
// expect: swift-superclass-added source=none binary=none Leaf
// expect: swift-type-added source=none binary=none Base
//--- old
public protocol P {}
public class Leaf: P { public init() {} }
//--- new
public protocol P {}
open class Base: P { public init() {} }
public class Leaf: Base {}
//--- client
func use(_ leaf: Leaf) -> any P { leaf }
