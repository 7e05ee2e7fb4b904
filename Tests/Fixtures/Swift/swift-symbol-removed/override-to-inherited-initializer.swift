// An initialiser that is inherited has the symbols of one that is written.
// expect: nothing
// options: library-evolution
//--- old
open class Base { public init() {} }
open class Leaf: Base { public override init() { super.init() } }
public class Node { public required init() {} }
public class Tree: Node { public required init() { super.init() } }
//--- new
open class Base { public init() {} }
open class Leaf: Base {}
public class Node { public required init() {} }
public class Tree: Node {}
//--- client
class Mine: Leaf { override init() { super.init() } }
_ = (Mine(), Leaf(), Tree())
