// Overrides must give `Self` as well.
// expect: swift-result-type-changed source=breaking binary=none Node.copy()
//--- old
open class Node { public init() {}; open func copy() -> Node { self } }
//--- new
open class Node { public init() {}; open func copy() -> Self { self } }
//--- client
class Mine: Node { override func copy() -> Node { self } }
