// An existential that asks for Sendable is another type to who overrides or conforms, in every mode.
// expect: swift-parameter-sendable-added source=breaking binary=none Logger.log(_:)
// expect: swift-parameter-sendable-added source=breaking binary=none Sink.put(_:)
//--- old
open class Logger { public init() {}; open func log(_ value: Any) {} }
public protocol Sink { func put(_ values: [String: Any]) }
//--- new
open class Logger { public init() {}; open func log(_ value: any Sendable) {} }
public protocol Sink { func put(_ values: [String: any Sendable]) }
//--- client
final class Silent: Logger { override func log(_ value: Any) {} }
struct Nowhere: Sink { func put(_ values: [String: Any]) {} }
