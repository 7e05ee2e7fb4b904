// Another superclass instead.
// expect: swift-superclass-removed source=breaking binary=none Leaf
//--- old
open class Base { public init() {} }
open class Other { public init() {} }
public class Leaf: Base {}
//--- new
open class Base { public init() {} }
open class Other { public init() {} }
public class Leaf: Other {}
//--- client
func use(_ leaf: Leaf) -> Base { leaf }
