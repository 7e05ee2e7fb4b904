// A class between the two keeps the old superclass an ancestor.
// expect: swift-superclass-added source=none binary=none Leaf
// expect: swift-type-added source=none binary=none Middle
//--- old
open class Base { public init() {} }
public class Leaf: Base {}
//--- new
open class Base { public init() {} }
open class Middle: Base {}
public class Leaf: Middle {}
//--- client
func use(_ leaf: Leaf) -> Base { leaf }
