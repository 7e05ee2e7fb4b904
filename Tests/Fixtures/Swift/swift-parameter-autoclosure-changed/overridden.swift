// Callers pass a value either way; who overrides or conforms repeats the parameter.
// expect: swift-parameter-autoclosure-changed source=breaking binary=none Log.add(_:)
// expect: swift-parameter-autoclosure-changed source=breaking binary=none Sink.add(_:)
//--- old
open class Log {
  public init() {}
  open func add(_ text: @autoclosure () -> String) {}
}
public protocol Sink { func add(_ text: @autoclosure () -> String) }
//--- new
open class Log {
  public init() {}
  open func add(_ text: String) {}
}
public protocol Sink { func add(_ text: String) }
//--- client
final class Mine: Log {
  override func add(_ text: @autoclosure () -> String) {}
}
struct Own: Sink {
  func add(_ text: @autoclosure () -> String) {}
}
