// Overrides take what the parameter takes.
//--- old
open class Logger {
  public init() {}
  open func log(_ text: @autoclosure () -> String) {}
}
//--- new
open class Logger {
  public init() {}
  open func log(_ text: String) {}
}
//--- client
import Library
final class Mine: Logger {
  override func log(_ text: @autoclosure () -> String) {} // affected
}
func use(_ logger: Logger) { logger.log("a") } // may
