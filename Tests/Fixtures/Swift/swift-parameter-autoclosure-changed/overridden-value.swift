// An override takes the value itself, and is none any more.
// expect: swift-parameter-autoclosure-changed source=breaking binary=none Logger.log(_:)
//--- old
open class Logger {
  public init() {}
  open func log(_ text: String) {}
}
//--- new
open class Logger {
  public init() {}
  open func log(_ text: @autoclosure () -> String) {}
}
//--- client
final class Silent: Logger {
  override func log(_ text: String) {}
}
