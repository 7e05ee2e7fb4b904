// A subclass must have the initialiser when it has one of its own.
//--- old
open class View { public init(name: String) {} }
//--- new
open class View { public required init(name: String) {} }
//--- client
import Library
class Mine: View {
  init() { super.init(name: "a") }
} // affected
class Plain: View {}
