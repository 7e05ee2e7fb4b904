// Overriding methods have single parameters still.
// expect: swift-parameter-type-widened source=breaking binary=none Log.write(_:)
//--- old
open class Log {
  public init() {}
  open func write(_ line: String) {}
}
//--- new
open class Log {
  public init() {}
  open func write(_ lines: String...) {}
}
//--- client
class Mine: Log { override func write(_ line: String) {} }
