// A subclass must have the new initialiser when it has one of its own.
//--- old
open class View { public init(name: String) {} }
//--- new
open class View { public init(name: String) {}; public required init(size: Int) {} }
//--- client
import Library
class Mine: View {
  init() { super.init(name: "a") }
} // affected
