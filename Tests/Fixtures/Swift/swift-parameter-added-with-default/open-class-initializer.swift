// Designated initialisers of open classes are overridden.
// expect: swift-parameter-added-with-default source=breaking binary=none View.init(size:)
//--- old
open class View { public init(size: Int) {} }
//--- new
open class View { public init(size: Int, depth: Int = 0) {} }
//--- client
class Mine: View { override init(size: Int) { super.init(size: size) } }
