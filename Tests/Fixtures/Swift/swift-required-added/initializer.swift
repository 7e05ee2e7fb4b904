// An initialiser that subclasses must have.
// expect: swift-required-added source=breaking binary=none View.init(name:)
//--- old
open class View { public init(name: String) {} }
//--- new
open class View { public required init(name: String) {} }
//--- client
class Mine: View { init() { super.init(name: "a") } }
