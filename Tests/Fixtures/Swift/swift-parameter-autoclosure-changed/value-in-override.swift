// Overrides that take the value do not fit the autoclosure.
// expect: swift-parameter-autoclosure-changed source=breaking binary=none Logger.log(_:)
//--- old
open class Logger { public init() {}; open func log(_ text: String) {} }
//--- new
open class Logger { public init() {}; open func log(_ text: @autoclosure () -> String) {} }
//--- client
class Mine: Logger { override func log(_ text: String) {} }
