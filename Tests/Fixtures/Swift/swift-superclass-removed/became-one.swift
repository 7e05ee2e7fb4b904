// A class and its superclass became one, which keeps both names.
// expect: swift-type-kind-changed source=risky binary=none Base
// expect: swift-initializer-added source=none binary=none Leaf.init()
// expect: swift-function-added source=none binary=none Leaf.load()
// expect: swift-superclass-removed source=breaking binary=none Leaf
//--- old
open class Base { public init() {}; open func load() {} }
open class Node: Base { open func save() {} }
open class Leaf: Base {}
//--- new
open class Node { public init() {}; open func load() {}; open func save() {} }
public typealias Base = Node
open class Leaf { public init() {}; open func load() {} }
//--- client
class Mine: Base { override func load() {} }
func use(_ base: Base, _ nodes: [Node]) -> [Base] { [base] + nodes }
use(Mine(), [Node()]).first?.load()
let leaf: Base = Leaf()
