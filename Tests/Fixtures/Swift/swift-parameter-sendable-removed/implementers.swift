// Who overrides or conforms must have the new type: an existential's in every mode.
// expect: swift-parameter-sendable-removed source=breaking binary=none Logger.log(_:)
// expect: swift-parameter-sendable-removed source=breaking binary=none Sink.put(_:)
// expect: swift-parameter-sendable-removed source=risky binary=none Sink.maybe(_:)
// expect: swift-parameter-sendable-removed source=none binary=none Sink.maybe(_:)
// expect: swift-parameter-sendable-removed source=none binary=none send(_:)
//--- old
open class Logger { public init() {}; open func log(_ value: any Sendable) {} }
public protocol Sink { func put(_ values: [String: any Sendable]); func maybe(_ value: any Sendable) }
extension Sink { public func maybe(_ value: any Sendable) {} }
public func send(_ value: any Sendable) {}
//--- new
open class Logger { public init() {}; open func log(_ value: Any) {} }
public protocol Sink { func put(_ values: [String: Any]); func maybe(_ value: Any) }
extension Sink { public func maybe(_ value: Any) {} }
public func send(_ value: Any) {}
//--- client
final class Silent: Logger { override func log(_ value: any Sendable) {} }
struct Nowhere: Sink { func put(_ values: [String: any Sendable]) {} }
func use() { send(3) }
